using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace Halland;

/// <summary>The plan asks for an implementation project for each activity, with purpose, goals, time plan, resources and forms of follow-up settled.</summary>
internal sealed class ActivityUnderWayHasItsProject : IPlanRule
{
    public FindingKind Kind { get; } = new(
        "HALLAND1",
        Severity.Warning,
        new("En pågående aktivitet saknar ett färdigt genomförandeprojekt", "An activity under way lacks a settled implementation project"),
        new("Fastställ det som saknas i genomförandeprojektet och skriv in det under ”project”.", "Settle what is missing in the implementation project and enter it under “project”."),
        "Säkrare vård tillsammans (RS251520), Genomförande");

    public IEnumerable<Finding> Check(PlanContext context) =>
        from activity in context.Plan.Activities
        where activity.IsUnderWay
        let missing = Missing(activity.Project).ToArray()
        where missing.Length > 0
        select Kind.At(activity.Provenance.DeclaredAt, new Text(
            $"Aktivitet {activity.Number} pågår, men i genomförandeprojektet saknas {string.Join(", ", missing.Select(part => part.Swedish))}.",
            $"Activity {activity.Number} is under way, but its implementation project lacks {string.Join(", ", missing.Select(part => part.English))}."));

    private static IEnumerable<Text> Missing(ImplementationProject? project)
    {
        (bool Settled, Text Part)[] parts =
        [
            (project?.Purpose is not null, new("syfte", "purpose")),
            (project?.Goals is not null, new("mål", "goals")),
            (project?.TimePlan is not null, new("tidplan", "time plan")),
            (project?.Resources is not null, new("resurssättning", "resources")),
            (project?.FollowUp is not null, new("uppföljningsformer", "forms of follow-up")),
        ];
        return parts.Where(part => !part.Settled).Select(part => part.Part);
    }
}
