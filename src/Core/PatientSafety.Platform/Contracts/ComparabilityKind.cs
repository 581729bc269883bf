namespace PatientSafety.Platform.Contracts;

public enum ComparabilityKind
{
    /// <summary>A plan follows another edition than the frame.</summary>
    OtherEdition,

    /// <summary>The frame has unconfirmed parts.</summary>
    ProvisionalFrame,

    /// <summary>The plans do not hold at the same time.</summary>
    OtherPeriod,

    /// <summary>The plans were decided in different ways, or one is not known to be decided.</summary>
    OtherDecision,

    /// <summary>Our source does not hold the whole plan.</summary>
    SourceIncomplete,
}
