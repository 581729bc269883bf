namespace PatientSafety.Platform.Contracts;

/// <summary>What a change between two editions concerns.</summary>
public enum ItemKind
{
    /// <summary>The edition as a whole.</summary>
    Edition,
    Foundation,
    FocusArea,
    Aim,
    Condition,
    Action,
}
