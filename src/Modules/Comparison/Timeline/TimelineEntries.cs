using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Timeline;

/// <summary>The periods on the common time line: the editions concerned, then the plans.</summary>
internal static class TimelineEntries
{
    public static ImmutableArray<TimelineEntry> Of(IReadOnlyList<Edition> editions, Edition frame, ImmutableArray<ComparedPlan> plans)
    {
        var concerned = plans.Select(plan => plan.Edition.Id).Append(frame.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. editions.Where(edition => concerned.Contains(edition.Id))
                .Select(edition => new TimelineEntry(edition.Title, IsEdition: true, edition.Period, RegionId: null, edition.Id)),
            .. plans.Select(plan => new TimelineEntry(plan.Plan.Title, IsEdition: false, plan.Plan.Period, plan.Region.Id, plan.Plan.Id)),
        ];
    }
}
