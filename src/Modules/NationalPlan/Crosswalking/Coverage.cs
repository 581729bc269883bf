using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>How much of two editions a crosswalk says something about.</summary>
/// <param name="UnmappedFrom">The areas of the first edition that no pair names.</param>
/// <param name="UnmappedTo">The areas of the second edition that no pair names.</param>
/// <param name="AreasFrom">How many areas the first edition has.</param>
/// <param name="AreasTo">How many areas the second edition has.</param>
internal sealed record Coverage(ImmutableArray<Area> UnmappedFrom, ImmutableArray<Area> UnmappedTo, int AreasFrom, int AreasTo)
{
    /// <summary>The share of the areas of both editions that some pair names, from 0 to 1; 1 where there are none.</summary>
    public double Share => AreasFrom + AreasTo == 0 ? 1 : 1 - ((double)(UnmappedFrom.Length + UnmappedTo.Length) / (AreasFrom + AreasTo));

    /// <summary>What is said of the areas of two editions, and what is not.</summary>
    /// <param name="from">The first edition.</param>
    /// <param name="to">The second edition.</param>
    /// <param name="crosswalk">What is said between them, or null where nothing is.</param>
    public static Coverage Of(Edition from, Edition to, Crosswalk? crosswalk)
    {
        var fromIds = (crosswalk?.Pairs ?? []).Select(pair => pair.From).ToHashSet(StringComparer.Ordinal);
        var toIds = (crosswalk?.Pairs ?? []).Select(pair => pair.To).ToHashSet(StringComparer.Ordinal);
        return new Coverage(
            [.. from.Areas.Where(area => !fromIds.Contains(area.Id))],
            [.. to.Areas.Where(area => !toIds.Contains(area.Id))],
            from.Areas.Count(),
            to.Areas.Count());
    }
}
