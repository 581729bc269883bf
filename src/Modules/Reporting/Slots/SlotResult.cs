namespace PatientSafety.Reporting.Slots;

/// <summary>What came of writing, in short.</summary>
internal enum SlotResult
{
    Written,

    /// <summary>It says already what it was to say.</summary>
    Unchanged,

    /// <summary>What was written cannot be taken.</summary>
    Refused,

    /// <summary>Somebody else has written since.</summary>
    Overtaken,

    /// <summary>The database cannot be used.</summary>
    Unavailable,
}
