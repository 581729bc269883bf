using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class AreaSetAsideHasNoActivity : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3111", Severity.Warning,
        new("Ett område som inte prioriteras har ändå en aktivitet", "An area that is not prioritised has an activity all the same"),
        new("Flytta aktiviteten eller ändra prioriteringen.", "Move the activity or change the prioritisation."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        from area in activity.Areas
        where context.Plan.Prioritisation.Of(area.AreaId)?.Standing == Standing.NotPrioritised
        let name = context.Edition.Find(area.AreaId)?.Name
        select Kind.At(area.Provenance.DeclaredAt ?? activity.Provenance.DeclaredAt, new(
            $"”{activity.Title}” ligger i ”{name?.Swedish}”, som inte är prioriterat.",
            $"“{activity.Title}” lies in “{name?.In(Language.English)}”, which is not prioritised."));
}
