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
