using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Wording;

/// <summary>What plans are called in a comparison: by their region, and by their title too where the region has several.</summary>
internal sealed class PlanLabels(ImmutableArray<ComparedPlan> plans)
{
    private readonly HashSet<string> several =
    [
        .. plans.GroupBy(plan => plan.Region.Id, StringComparer.Ordinal).Where(own => own.Skip(1).Any()).Select(own => own.Key),
    ];

    public string Of(ComparedPlan plan) =>
        several.Contains(plan.Region.Id) ? $"{plan.Region.Name} ({plan.Plan.Title.Swedish})" : plan.Region.Name;
}
