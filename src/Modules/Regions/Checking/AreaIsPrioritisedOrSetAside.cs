using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class AreaIsPrioritisedOrSetAside : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3112", Severity.Note,
        new("Planen säger inget om ett område", "The plan says nothing about an area"),
        new("Ange området som prioriterat, inom planen eller inte prioriterat, om källan säger vilket.", "State the area as prioritised, in scope or not prioritised, where the source says which."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from area in context.Edition.Areas
        where context.Plan.StandingOf(area.Id) == Standing.Silent
        select Kind.At(context.Plan.Provenance.DeclaredAt, new(
            $"Planen säger inget om ”{area.Name.Swedish}”: det är tystnad, inte ett val.",
            $"The plan says nothing about “{area.Name.In(Language.English)}”: that is silence, not a choice."));
}
