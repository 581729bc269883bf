namespace PatientSafety.FollowUp.Entries;

/// <summary>What besides status and effect is counted of an entry.</summary>
[Flags]
internal enum Marks
{
    None = 0,

    /// <summary>It says what works well and is worth spreading.</summary>
    WorksWell = 1,

    /// <summary>It says that the activity is done, and shows no result: no effect, no evidence, no comment.</summary>
    WithoutResult = 2,
}
