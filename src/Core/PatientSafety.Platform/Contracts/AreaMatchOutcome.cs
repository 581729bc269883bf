namespace PatientSafety.Platform.Contracts;

public enum AreaMatchOutcome
{
    /// <summary>The edition has the area, and it is of the kind asked for.</summary>
    Found,

    /// <summary>The edition has the area, but it is of the other kind.</summary>
    WrongKind,

    /// <summary>Another edition has it, this one does not.</summary>
    OtherEdition,

    /// <summary>No edition has it.</summary>
    Unknown,
}
