using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityHasMovedWithItsPlan : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3114", Severity.Note,
        new("En aktivitet står kvar i en tidigare utgåva", "An activity stays in an earlier edition"),
        new("Välj område i utgåvan som planen följer när det är bestämt.", "Choose an area of the edition that the plan follows when that has been decided."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.Stays is not null
        select Kind.At(activity.Stays!.Provenance.DeclaredAt, new(
            $"”{activity.Title}” står kvar i {activity.Stays.Edition}.", $"“{activity.Title}” stays in {activity.Stays.Edition}."));
}
