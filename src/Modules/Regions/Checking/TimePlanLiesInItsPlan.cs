using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class TimePlanLiesInItsPlan : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3109", Severity.Warning,
        new("En tidplan ligger utanför planens period", "A time plan lies outside the plan’s period"),
        new("Rätta tidplanen eller planens period.", "Mend the time plan or the plan’s period."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.TimePlan is not null && context.Plan.Period is not null && !context.Plan.Period.Contains(activity.TimePlan)
        select Kind.At(activity.Provenance.DeclaredAt, new(
            $"”{activity.Title}” pågår {activity.TimePlan}, men planen gäller {context.Plan.Period}.",
            $"“{activity.Title}” runs {activity.TimePlan}, but the plan holds for {context.Plan.Period}."));
}
