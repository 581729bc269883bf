using System.Collections.Immutable;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>That somebody wants units to have an activity no longer.</summary>
internal sealed record EndingRequest
{
    public required string RegionId { get; init; }

    public required string Activity { get; init; }

    /// <summary>The ids of the units. At least one: an activity that is to end everywhere is closed.</summary>
    public required ImmutableArray<string> Units { get; init; }

    /// <summary>The first day without it; null for today.</summary>
    public DateOnly? From { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }
}
