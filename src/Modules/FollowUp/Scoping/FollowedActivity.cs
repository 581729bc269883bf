using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>An activity that is followed up: the plan's, or a unit's own.</summary>
internal sealed record FollowedActivity
{
    /// <summary>Its number in the database; 0 where it has never been handed on.</summary>
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string PlanId { get; init; }

    public required Text Title { get; init; }

    /// <summary>The areas that it belongs to, in the edition that its plan follows.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    public Text? Rationale { get; init; }

    public Period? TimePlan { get; init; }

    /// <summary>The unit whose own it is; null where it is the plan's.</summary>
    public int? OwnOf { get; init; }

    /// <summary>What the plan says of it; null where it is a unit's own, or where the plan no longer has it.</summary>
    public Activity? Planned { get; init; }

    /// <summary>What has been done to it, in order of the days on which it holds.</summary>
    public ImmutableArray<ActivityAct> Acts { get; init; } = [];

    /// <summary>What was last done to it by a day; null where nothing was.</summary>
    public ActivityAct? StateOn(DateOnly day) => Acts.LastOrDefault(act => act.On <= day);

    /// <summary>Whether it is to be followed up on a day: not paused, closed, merged or superseded.</summary>
    public bool IsInForceOn(DateOnly day) => Acts.IsEmpty || StateOn(day) is not { Kind: not (ActivityActKind.Resumed or ActivityActKind.Reopened) };
}
