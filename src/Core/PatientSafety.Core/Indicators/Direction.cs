namespace PatientSafety.Core.Indicators;

/// <summary>Which way an indicator is wanted to go.</summary>
public enum Direction
{
    /// <summary>Neither way: the value describes and is not judged.</summary>
    None,

    /// <summary>Higher is better; with letters, later in the alphabet.</summary>
    Higher,

    /// <summary>Lower is better; with letters, earlier in the alphabet.</summary>
    Lower,

    /// <summary>Within a range, both ends inclusive.</summary>
    Range,
}
