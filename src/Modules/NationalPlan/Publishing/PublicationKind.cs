namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What publishing a draft makes of it.</summary>
internal enum PublicationKind
{
    /// <summary>A new edition, which regions change over to.</summary>
    Edition,

    /// <summary>A new version of an edition with texts put right. It needs no consent.</summary>
    Correction,

    /// <summary>A new version of an edition with lists filled in that were not complete. It needs no consent.</summary>
    Completion,
}
