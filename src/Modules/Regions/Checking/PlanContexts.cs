using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Checking;

/// <summary>A region's plans with what surrounds them, as rules and sections are given them.</summary>
internal static class PlanContexts
{
    public static IEnumerable<PlanContext> Of(RegionConfiguration configuration, INationalPlans national, DateOnly today) =>
        from plan in configuration.Plans
        let edition = national.Find(plan.Follows)
        where edition is not null
        select new PlanContext(configuration, plan, edition, today);

    /// <summary>The reports that are asked for over the plan's period, by the rule that asks for them.</summary>
    public static IEnumerable<IGrouping<ReportingRule, ReportingOccasion>> Reports(this PlanContext context) =>
        (context.Plan.Period is { } period ? context.Configuration.ReportingOf(context.Plan.Id).SelectMany(rule => rule.Occasions(period)) : []).GroupBy(occasion => occasion.Rule);
}
