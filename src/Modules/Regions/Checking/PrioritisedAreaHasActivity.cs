using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class PrioritisedAreaHasActivity : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3110", Severity.Warning,
        new("Ett prioriterat område saknar aktivitet", "A prioritised area has no activity"),
        new("Lägg till en aktivitet eller ändra prioriteringen.", "Add an activity or change the prioritisation."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from stated in context.Plan.Prioritisation.Stated
        where stated.Standing == Standing.Prioritised
        where !context.Plan.Activities.Any(activity => activity.Areas.Any(area => area.AreaId == stated.AreaId))
        let name = context.Edition.Find(stated.AreaId)?.Name
        select Kind.At(stated.Provenance.DeclaredAt, new(
            $"”{name?.Swedish}” är prioriterat men har ingen aktivitet.",
            $"“{name?.In(Language.English)}” is prioritised but has no activity."));
}
