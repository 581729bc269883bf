using System.Collections.Immutable;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How it stands at and below a unit for a period, now or as it was known on a day.</summary>
internal sealed record Picture
{
    public required RegionScope Scope { get; init; }

    public required OrganisationUnit Unit { get; init; }

    public required FollowUpPeriod Period { get; init; }

    /// <summary>The day whose knowledge it shows; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    public required Tally Total { get; init; }

    /// <summary>By activity, those that somebody has or that have been reported, in the plan's order.</summary>
    public required ImmutableArray<ActivityTally> Activities { get; init; }

    /// <summary>By the units right below.</summary>
    public required ImmutableArray<UnitTally> Below { get; init; }

    /// <summary>How many have something left to do and have not been heard of for <see cref="Pictures.StaleAfterDays"/> days; null where the picture is of a day gone by.</summary>
    public int? Stale { get; init; }

    /// <summary>How many are not finished although the last day of their time plan has passed; null where the picture is of a day gone by.</summary>
    public int? Late { get; init; }

    /// <summary>By area of the edition that the plan follows, in the order of the areas as activities name them. An activity in two areas counts in both.</summary>
    public IEnumerable<(string AreaId, Tally Tally)> Areas => Activities
        .SelectMany(activity => activity.Activity.Areas, (activity, area) => (Area: area, activity.Tally))
        .GroupBy(pair => pair.Area, StringComparer.Ordinal)
        .Select(area => (area.Key, area.Aggregate(default(Tally), (sum, pair) => sum + pair.Tally)));
}
