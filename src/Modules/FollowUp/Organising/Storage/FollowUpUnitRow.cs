namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>A unit of an owner. Its number and id stay, whatever becomes of it.</summary>
internal sealed class FollowUpUnitRow
{
    public required int Number { get; init; }

    public required string RegionId { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; set; }

    public string? ExternalKey { get; set; }
}
