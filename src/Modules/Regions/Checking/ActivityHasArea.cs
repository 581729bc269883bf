using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityHasArea : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3105", Severity.Warning,
        new("En aktivitet saknar område", "An activity lacks an area"),
        new("Ange minst ett område under ”areas”.", "Give at least one area under “areas”."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.Areas.IsEmpty && activity.Stays is null
        select Kind.At(activity.Provenance.DeclaredAt, new($"”{activity.Title}” hör inte till något område.", $"“{activity.Title}” belongs to no area."));
}
