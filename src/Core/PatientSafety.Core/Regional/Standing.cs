namespace PatientSafety.Core.Regional;

/// <summary>How a plan stands to an area of an edition. Silence is told from choice.</summary>
public enum Standing
{
    /// <summary>The edition in question has no such area, or no counterpart of it is known.</summary>
    Absent,

    /// <summary>The plan says nothing about the area.</summary>
    Silent,

    /// <summary>The plan says that it does not prioritise the area.</summary>
    NotPrioritised,

    /// <summary>The plan takes the area in without singling it out.</summary>
    InScope,

    /// <summary>The plan prioritises the area.</summary>
    Prioritised,
}
