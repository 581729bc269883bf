using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>One true picture of a unit and those below it: all that a page, a command or an answer shows of it.</summary>
internal sealed record Overview
{
    public required RegionScope Scope { get; init; }

    /// <summary>The unit, period, area and day that it is about.</summary>
    public required Slice Slice { get; init; }

    public required Tally Total { get; init; }

    /// <summary>The unit's own, without those below it.</summary>
    public required Tally Itself { get; init; }

    public required ImmutableArray<ActivityTally> Activities { get; init; }

    public required ImmutableArray<UnitTally> Below { get; init; }

    /// <summary>By area, in the order of the areas as activities name them. An activity in two areas counts in both.</summary>
    public required ImmutableArray<(string AreaId, Tally Tally)> Areas { get; init; }

    public required int Ownerless { get; init; }

    public required int Late { get; init; }

    public required int Stale { get; init; }

    public required int UnitsNeverHeard { get; init; }

    public required int OwnersNeverHeard { get; init; }

    public int DisagreedOn => Activities.Count(activity => activity.IsDisagreedOn);
}
