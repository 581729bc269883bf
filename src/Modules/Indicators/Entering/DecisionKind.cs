namespace PatientSafety.Indicators.Entering;

internal enum DecisionKind
{
    /// <summary>Nothing stood there.</summary>
    New,

    /// <summary>It takes the place of another value, with a reason.</summary>
    Correction,

    /// <summary>The same stands there already, so nothing happens.</summary>
    Unchanged,

    /// <summary>It cannot be recorded.</summary>
    Refused,
}
