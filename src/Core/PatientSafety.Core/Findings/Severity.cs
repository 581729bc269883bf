namespace PatientSafety.Core.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Note,

    /// <summary>Probably wrong or incomplete; the plan can be used.</summary>
    Warning,

    /// <summary>Wrong; the plan cannot be used before it is mended.</summary>
    Error,
}
