using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Checking;

/// <summary>Holds a region's plans against the product's rules and against the region's own.</summary>
internal sealed class PlanChecks(INationalPlans nationalPlans, IEnumerable<IPlanRule> rules, TimeProvider time)
{
    private readonly ImmutableArray<IPlanRule> rules = [.. rules.OrderBy(rule => rule.Kind.Id, StringComparer.Ordinal)];

    /// <summary>What the product's rules find.</summary>
    public IEnumerable<Finding> Check(RegionConfiguration configuration) =>
        Contexts(configuration, DateOnly.FromDateTime(time.GetLocalNow().DateTime)).SelectMany(context => rules.SelectMany(rule => rule.Check(context)));

    /// <summary>What the rules of the region's own code find. A rule that throws is the caller's to handle.</summary>
    public IEnumerable<Finding> Check(RegionConfiguration configuration, IRegionPlugin plugin, DateOnly today) =>
        Contexts(configuration, today).SelectMany(context => plugin.PlanRules.SelectMany(rule => rule.Check(context))
            .Concat(plugin.ReportingRules.SelectMany(rule => Occasions(context).SelectMany(occasion => rule.Check(context, occasion)))));

    private IEnumerable<PlanContext> Contexts(RegionConfiguration configuration, DateOnly today) =>
        from plan in configuration.Plans
        let edition = nationalPlans.Find(plan.Follows)
        where edition is not null
        select new PlanContext(configuration, plan, edition, today);

    private static IEnumerable<ReportingOccasion> Occasions(PlanContext context) => context.Plan.Period is { } period
        ? context.Configuration.ReportingOf(context.Plan.Id).SelectMany(rule => rule.Occasions(period))
        : [];
}
