namespace PatientSafety.Platform.Contracts;

/// <summary>What a change asks of whoever publishes it.</summary>
public enum ChangeWeight
{
    /// <summary>Texts, sources, order: a correction, which needs no consent.</summary>
    Correction,

    /// <summary>Something is added to a list that says itself that it is not complete.</summary>
    Completion,

    /// <summary>What the plan consists of is another: that takes a new edition.</summary>
    Structure,
}
