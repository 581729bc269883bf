namespace PatientSafety.Core.National;

/// <summary>Where an edition is in its life.</summary>
public enum EditionStatus
{
    /// <summary>Being worked on; nobody follows it.</summary>
    Draft,

    /// <summary>Published with unconfirmed parts.</summary>
    Provisional,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Published, and followed by a later edition. Plans may still follow it.</summary>
    Superseded,
}
