namespace PatientSafety.Core;

/// <summary>How well a statement is supported. What is attested is never mixed up with what somebody chose.</summary>
public enum Attestation
{
    /// <summary>The source says so.</summary>
    Attested,

    /// <summary>We chose or placed it; the source does not say.</summary>
    OurPlacement,

    /// <summary>Taken over from an earlier edition and not confirmed for this one.</summary>
    CarriedForward,

    /// <summary>Somebody says so; no source confirms it.</summary>
    Unconfirmed,
}
