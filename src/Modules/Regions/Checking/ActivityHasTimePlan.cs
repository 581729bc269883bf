using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityHasTimePlan : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3108", Severity.Note,
        new("En aktivitet saknar tidplan", "An activity lacks a time plan"),
        new("Ange ”timePlan”: en åtgärd som inte kan vidtas direkt ska ha en tidplan.", "Give “timePlan”: a measure that cannot be taken at once is to have one."),
        "Patientsäkerhetslagen (2010:659) 3 kap. 2 §");

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.TimePlan is null && activity.Project?.TimePlan is null
        select Kind.At(activity.Provenance.DeclaredAt, new($"”{activity.Title}” har ingen tidplan.", $"“{activity.Title}” has no time plan."));
}
