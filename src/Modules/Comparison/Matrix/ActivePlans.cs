using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Matrix;

/// <summary>The plans of the active regions, read and put in order once for as long as the regions and the editions stay the same.</summary>
internal sealed class ActivePlans
{
    public static StringComparer Swedish { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);

    public ActivePlans(INationalPlans national, IReadOnlyList<RegionConfiguration> regions)
    {
        Regions = regions;
        Editions = national.Editions;
        var editions = Editions.ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        Plans =
        [
            .. regions
                .OrderBy(region => region.Region.Name, Swedish)
                .ThenBy(region => region.Region.Id, StringComparer.Ordinal)
                .SelectMany(region => InOrder(region.Plans).Select(plan => Read(region, plan, editions)))
                .OfType<PlanReading>(),
        ];
        ByRegion = Plans.ToLookup(reading => reading.Plan.Region.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<RegionConfiguration> Regions { get; }

    public IReadOnlyList<Edition> Editions { get; }

    public ImmutableArray<PlanReading> Plans { get; }

    public ILookup<string, PlanReading> ByRegion { get; }

    private static IEnumerable<RegionalPlan> InOrder(ImmutableArray<RegionalPlan> plans) => plans
        .OrderBy(plan => plan.Period?.From ?? DateOnly.MaxValue)
        .ThenBy(plan => plan.Id, StringComparer.Ordinal);

    // A region is active only where its plans follow editions that there are, so none is lost here.
    private static PlanReading? Read(RegionConfiguration region, RegionalPlan plan, Dictionary<string, Edition> editions) =>
        editions.TryGetValue(plan.Follows, out var edition) ? new PlanReading(new ComparedPlan(region, plan, edition)) : null;
}
