using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Matrix;

/// <summary>Makes the cells of the matrix.</summary>
internal static class Cell
{
    /// <summary>How a plan stands to an area of the frame.</summary>
    /// <param name="reading">The plan.</param>
    /// <param name="area">The area of the frame.</param>
    /// <param name="bridge">The way to the frame, or null where the plan follows it.</param>
    public static ComparisonCell Of(PlanReading reading, Area area, Bridge? bridge)
    {
        var staying = bridge is null ? [] : reading.StayingIn(bridge.Frame.Id, area.Id);
        var cell = Moved(reading, area, bridge);
        return staying.IsEmpty ? cell : WithStaying(cell, staying, bridge!, area);
    }

    private static ComparisonCell Moved(PlanReading reading, Area area, Bridge? bridge)
    {
        if (bridge is null)
        {
            var own = reading.In(area.Id);
            return new ComparisonCell
            {
                Plan = reading.Plan,
                Standing = own.Standing,
                Activities = own.Activities,
                Stated = own.Stated,
                Explanation = Explanation.Of(reading.Plan.Plan, own),
            };
        }

        var bridged = bridge.To(area.Id);
        var merged = bridged.Carries ? Merged(reading, bridged) : null;
        return new ComparisonCell
        {
            Plan = reading.Plan,
            Standing = merged?.Standing ?? Standing.Absent,
            Relation = bridged.Relation,
            Certainty = bridged.Certainty,
            Activities = merged?.Activities ?? [],
            Stated = merged?.Stated,
            Through = bridged.Through,
            Explanation = merged is null
                ? Explanation.OfAbsence(bridge, bridged)
                : Explanation.Through(reading.Plan.Plan, merged, bridge, bridged),
        };
    }

    /// <summary>What has not been moved is still done where it stands, so in the frame of that edition it counts.</summary>
    private static ComparisonCell WithStaying(ComparisonCell cell, ImmutableArray<Activity> staying, Bridge bridge, Area area)
    {
        var placed = staying.SelectMany(activity => activity.Stays!.Areas).Where(placement => placement.AreaId == area.Id);
        var standing = placed.Any(placement => placement.Provenance.Attestation != Core.Attestation.OurPlacement) ? Standing.Prioritised : Standing.InScope;
        var kept = cell.Activities.Concat(staying).ToHashSet(ReferenceEqualityComparer.Instance);
        return cell with
        {
            Standing = cell.Standing is Standing.Absent or Standing.Silent ? standing : cell.Standing,
            Activities = [.. cell.Plan.Plan.Activities.Where(kept.Contains)],
            Explanation = Explanation.WithStaying(cell.Explanation, staying.Length, bridge.Frame),
        };
    }

    /// <summary>Several areas of the plan can make up one of the frame: the strongest standing holds, and all their activities count.</summary>
    private static AreaReading Merged(PlanReading reading, BridgedArea bridged)
    {
        if (bridged.Through is [var only])
        {
            return reading.In(only.From!);
        }

        var parts = bridged.Through.Select(pair => pair.From!).Distinct(StringComparer.Ordinal).Select(reading.In).ToImmutableArray();
        var strongest = parts.MaxBy(part => part.Standing)!;
        var placed = parts.SelectMany(part => part.Activities).ToHashSet(ReferenceEqualityComparer.Instance);
        return new AreaReading(
            strongest.Standing,
            parts.FirstOrDefault(part => part.Standing == strongest.Standing && part.Stated is not null)?.Stated,
            [.. reading.Plan.Plan.Activities.Where(placed.Contains)]);
    }
}
