namespace PatientSafety.FollowUp.Storage;

/// <summary>An activity that is followed up: one of a region's plan, by its id there, or one that a unit has added of its own.</summary>
internal sealed class ActivityRow
{
    public required int Number { get; init; }

    public required string RegionId { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>The plan that it belongs to.</summary>
    public required string PlanId { get; init; }

    /// <summary>The unit whose own it is; null where it is the plan's.</summary>
    public int? Unit { get; init; }

    /// <summary>Of a unit's own activity: what it is called. The plan's are called what the plan says.</summary>
    public string? Title { get; init; }

    /// <summary>Of a unit's own activity: the ids of its areas, with spaces between.</summary>
    public string? Areas { get; init; }

    public string? Rationale { get; init; }
}
