namespace PatientSafety.Platform.Contracts;

/// <summary>Why a value of an indicator is shown without its number.</summary>
public enum Suppression
{
    /// <summary>It is shown.</summary>
    None,

    /// <summary>It rests on too few.</summary>
    TooFew,

    /// <summary>It rests on enough, but another one beside it does not, and could be worked out from this one and the sum.</summary>
    Complementary,
}
