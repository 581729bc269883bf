using System.Collections.Immutable;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>That a unit wants to add an activity of its own beside the region's.</summary>
internal sealed record OwnActivityRequest
{
    public required string RegionId { get; init; }

    public required string Unit { get; init; }

    public required string Title { get; init; }

    /// <summary>Ids or names of areas of the edition that the plan follows.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    public string? Rationale { get; init; }

    /// <summary>The plan that it belongs to; null for the one that holds on the day.</summary>
    public string? PlanId { get; init; }

    /// <summary>The first day; null for today.</summary>
    public DateOnly? From { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }
}
