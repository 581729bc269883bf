using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace __CLASS__;

/// <summary>Ett exempel på en regel om planen: den som pågår ska ha en ansvarig. Regelns namn är det som ska gälla.</summary>
internal sealed class ActivityUnderWayHasOwner : IPlanRule
{
    public FindingKind Kind { get; } = new(
        "__PREFIX__1",
        Severity.Warning,
        new("En pågående aktivitet saknar ansvarig", "An activity under way lacks an owner"),
        new("Ange den ansvariga under ”owner”.", "Name the owner under “owner”."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.IsUnderWay && activity.Owner is null
        select Kind.At(activity.Provenance.DeclaredAt, new Text(
            $"”{activity.Title}” pågår men har ingen ansvarig.",
            $"“{activity.Title.In(Language.English)}” is under way but has no owner."));
}
