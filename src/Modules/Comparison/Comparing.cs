using System.Collections.Immutable;
using PatientSafety.Comparison.Asking;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Comparison.Nearness;
using PatientSafety.Comparison.Notes;
using PatientSafety.Comparison.Reporting;
using PatientSafety.Comparison.Timeline;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison;

/// <summary>Compares plans. What depends on the regions alone is worked out once, and again when the regions or the editions change.</summary>
internal sealed class Comparing(INationalPlans national, IRegions regions) : IComparison
{
    private volatile ActivePlans? plans;
    private volatile NearActivities? near;

    public PlanComparison? Compare(ComparisonQuery query, ICollection<Text> problems)
    {
        var frame = FrameOf(query, problems);
        var active = Plans();
        var asked = query.RegionIds.IsDefaultOrEmpty ? null : query.RegionIds.ToHashSet(StringComparer.Ordinal);
        var chosen = active.Regions.Where(region => asked is null || asked.Remove(region.Region.Id)).ToArray();
        foreach (var sentence in (asked ?? []).Order(StringComparer.Ordinal).SelectMany(id => Unknown.Region(id, regions)))
        {
            problems.Add(sentence);
        }

        if (frame is null || asked is { Count: > 0 })
        {
            return null;
        }

        var ids = chosen.Select(region => region.Region.Id).ToHashSet(StringComparer.Ordinal);
        var columns = active.Plans.Where(reading => ids.Contains(reading.Plan.Region.Id)).ToImmutableArray();
        var compared = columns.Select(reading => reading.Plan).ToImmutableArray();
        var bridges = compared.Select(plan => plan.Edition)
            .DistinctBy(edition => edition.Id, StringComparer.Ordinal)
            .Where(edition => !string.Equals(edition.Id, frame.Id, StringComparison.Ordinal))
            .ToDictionary(edition => edition.Id, edition => new Bridge(national, edition, frame), StringComparer.Ordinal);
        var without = chosen.Select(region => region.Region)
            .Where(region => !active.ByRegion.Contains(region.Id))
            .OrderBy(region => region.Name, ActivePlans.Swedish)
            .ToImmutableArray();
        return new PlanComparison(
            frame,
            compared,
            [.. frame.Areas.Select(area => new ComparisonRow(
                area,
                [.. columns.Select(column => Cell.Of(column, area, bridges.GetValueOrDefault(column.Plan.Edition.Id)))]))],
            TimelineEntries.Of(national.Editions, frame, compared),
            ReportingRows.Of(columns),
            ComparabilityNotes.Of(new Compared(frame, compared, without, bridges)));
    }

    public ImmutableArray<NearActivity> Near(string regionId, string activityId)
    {
        var active = Plans();
        if (near is not { } known || !ReferenceEquals(known.Plans, active))
        {
            near = known = new NearActivities(national, active);
        }

        return known.To(regionId, activityId);
    }

    private ActivePlans Plans()
    {
        // Two requests may both read the plans; they get the same answer, and one of the two readings is kept.
        var active = regions.Active;
        if (plans is not { } known || !ReferenceEquals(known.Regions, active) || !ReferenceEquals(known.Editions, national.Editions))
        {
            plans = known = new ActivePlans(national, active);
        }

        return known;
    }

    private Edition? FrameOf(ComparisonQuery query, ICollection<Text> problems)
    {
        if (query.EditionId is { } id)
        {
            var found = national.Find(id);
            if (found is null)
            {
                problems.Add(Unknown.Edition(id, national));
            }

            return found;
        }

        var newest = national.Editions.LastOrDefault(edition => edition.Status != EditionStatus.Draft);
        if (newest is null)
        {
            problems.Add(new("Ingen nationell utgåva är utgiven, så det finns inget att jämföra mot.", "No national edition is published, so there is nothing to compare against."));
        }

        return newest;
    }
}
