namespace PatientSafety.Reporting.Templates;

/// <summary>Which areas a section is divided by.</summary>
internal enum AreaChoice
{
    Foundations,
    FocusAreas,

    /// <summary>The foundations, then the focus areas.</summary>
    Areas,
}
