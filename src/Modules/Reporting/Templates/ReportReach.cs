namespace PatientSafety.Reporting.Templates;

/// <summary>What a report is about.</summary>
internal enum ReportReach
{
    /// <summary>One region's plan.</summary>
    Region,

    /// <summary>The plans of several regions.</summary>
    Nation,
}
