namespace PatientSafety.Platform.Contracts;

/// <summary>Who asks for a report.</summary>
public enum DueReportKind
{
    /// <summary>A rule of the region.</summary>
    Rule,

    /// <summary>A value of an indicator has passed a level.</summary>
    SetOff,

    /// <summary>The law, and the plan says nothing of it.</summary>
    Statutory,
}
