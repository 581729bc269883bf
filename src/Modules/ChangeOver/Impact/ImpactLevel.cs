namespace PatientSafety.ChangeOver.Impact;

/// <summary>How hard a change of edition hits something in a plan.</summary>
internal enum ImpactLevel
{
    Untouched,

    /// <summary>It moves by itself, but the text that it was written against is another.</summary>
    Touched,
    NeedsChoice,
}
