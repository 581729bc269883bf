using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityHasOwner : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3107", Severity.Note,
        new("En aktivitet saknar ansvarig", "An activity lacks an owner"),
        new("Ange ”owner” när någon är utsedd.", "Give “owner” when somebody is appointed."),
        "Patientsäkerhetslagen (2010:659) 3 kap. 9 §");

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.Owner is null
        select Kind.At(activity.Provenance.DeclaredAt, new($"”{activity.Title}” har ingen ansvarig.", $"“{activity.Title}” has no owner."));
}
