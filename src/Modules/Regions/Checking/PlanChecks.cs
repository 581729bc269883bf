using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Checking;

/// <summary>Holds a region's plans against the product's rules.</summary>
internal sealed class PlanChecks(INationalPlans nationalPlans, IEnumerable<IPlanRule> rules, TimeProvider time)
{
    private readonly ImmutableArray<IPlanRule> rules = [.. rules.OrderBy(rule => rule.Kind.Id, StringComparer.Ordinal)];

    public IEnumerable<Finding> Check(RegionConfiguration configuration) =>
        PlanContexts.Of(configuration, nationalPlans, DateOnly.FromDateTime(time.GetLocalNow().DateTime)).SelectMany(context => rules.SelectMany(rule => rule.Check(context)));
}
