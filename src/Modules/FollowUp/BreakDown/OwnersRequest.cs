using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>That somebody wants to say who is responsible for an activity at units, or when it is to be done there.</summary>
/// <remarks>A text that is null is left as it is, and one that is empty takes away what there was.</remarks>
internal sealed record OwnersRequest
{
    public required string RegionId { get; init; }

    public required string Activity { get; init; }

    /// <summary>The ids of the units; none for all that have it.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    /// <summary>The units' own time plan; null leaves it as it is.</summary>
    public Period? TimePlan { get; init; }

    /// <summary>Whether the activity's own time plan is to hold again.</summary>
    public bool TakesTimePlanAway { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }
}
