namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>How a unit was called and where it belonged during a stretch of time.</summary>
internal sealed class FollowUpUnitVersionRow
{
    public required int Unit { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; null while it holds.</summary>
    public DateOnly? To { get; init; }

    public required string Name { get; init; }

    public required string LevelId { get; init; }

    public int? Parent { get; init; }
}
