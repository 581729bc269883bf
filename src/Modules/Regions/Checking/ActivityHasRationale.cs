using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityHasRationale : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3106", Severity.Note,
        new("En aktivitet saknar motiv", "An activity lacks a rationale"),
        new("Skriv varför under ”rationale”.", "Say why under “rationale”."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.Rationale is null
        select Kind.At(activity.Provenance.DeclaredAt, new($"”{activity.Title}” har inget motiv.", $"“{activity.Title}” has no rationale."));
}
