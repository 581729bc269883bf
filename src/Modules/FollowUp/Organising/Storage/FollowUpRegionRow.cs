namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>An owner whose organisation is kept.</summary>
internal sealed class FollowUpRegionRow
{
    public required int Number { get; init; }

    public required string RegionId { get; init; }

    /// <summary>Counts the changes of its organisation.</summary>
    public required long Revision { get; set; }
}
