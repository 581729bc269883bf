namespace PatientSafety.Core.National;

/// <summary>How sure somebody is of a pair in a crosswalk, and how certain a comparison that goes through it is.</summary>
public enum Confidence
{
    /// <summary>A guess that nobody has confirmed.</summary>
    Low,

    /// <summary>Likely, with something left to confirm.</summary>
    Medium,

    /// <summary>Sure.</summary>
    High,
}
