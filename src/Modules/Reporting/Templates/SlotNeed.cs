namespace PatientSafety.Reporting.Templates;

/// <summary>Whether people write in a section.</summary>
internal enum SlotNeed
{
    /// <summary>There is no room for it.</summary>
    None,

    /// <summary>They may.</summary>
    Offered,

    /// <summary>They should: an empty one is pointed out.</summary>
    Wanted,

    /// <summary>They have to: with an empty one the report cannot be frozen.</summary>
    Needed,
}
