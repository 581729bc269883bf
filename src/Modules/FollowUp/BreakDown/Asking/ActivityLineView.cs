using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>An activity and how far it has been handed on, as HTTP and the command line give it.</summary>
internal sealed record ActivityLineView
{
    public required string Id { get; init; }

    public required Text Title { get; init; }

    public required string Plan { get; init; }

    public required ImmutableArray<string> Areas { get; init; }

    /// <summary>The unit whose own it is.</summary>
    public string? OwnOf { get; init; }

    /// <summary>What was last done to it as a whole; null where nothing was.</summary>
    public ActivityActKind? LastAct { get; init; }

    public required bool InForce { get; init; }

    public required int Units { get; init; }

    public required int Ownerless { get; init; }

    /// <summary>What its implementation project does not say; null where it needs none.</summary>
    public ImmutableArray<Text>? ProjectLacks { get; init; }

    public static ActivityLineView Of(RegionScope scope, ActivityLine line, DateOnly day) => new()
    {
        Id = line.Activity.Id,
        Title = line.Activity.Title,
        Plan = line.Activity.PlanId,
        Areas = line.Activity.Areas,
        OwnOf = line.Activity.OwnOf is { } own ? scope.Organisation.Find(own)?.Id : null,
        LastAct = line.Activity.StateOn(day)?.Kind,
        InForce = line.Activity.IsInForceOn(day),
        Units = line.Units,
        Ownerless = line.Ownerless,
        ProjectLacks = line.NeedsProject ? [.. line.ProjectLacks] : null,
    };
}
