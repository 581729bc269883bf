namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>What a column of a table of activities tells.</summary>
internal enum ActivityColumn
{
    Number,
    Title,
    Area,
    Owner,
    Start,
    End,
    TimePlan,
    Status,
    Rationale,
}
