namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What came of reading an exchange file in.</summary>
internal enum ImportOutcome
{
    /// <summary>The edition was not here in that version, and is now.</summary>
    New,

    /// <summary>The edition is here already, with the same content.</summary>
    AlreadyHere,

    /// <summary>The edition is here in that version with other content. Nothing has been changed.</summary>
    Differs,

    /// <summary>The file is not what it should be, or cannot be saved. Nothing has been changed.</summary>
    Refused,
}
