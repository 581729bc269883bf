using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>That somebody wants to hand an activity on.</summary>
internal sealed record BreakDownRequest
{
    public required string RegionId { get; init; }

    public required string Activity { get; init; }

    public required Target Target { get; init; }

    /// <summary>The ids of the units that are meant. Of a level those that it lies below, and none for the whole organisation.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>The id of the level that is meant.</summary>
    public string? LevelId { get; init; }

    /// <summary>Whether units that come later are meant too.</summary>
    public bool LaterUnits { get; init; }

    /// <summary>The first day; null for today.</summary>
    public DateOnly? From { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    public Period? TimePlan { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }
}
