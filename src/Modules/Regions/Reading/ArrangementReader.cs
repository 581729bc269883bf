using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads how a plan is looked after, handed on, followed up, revised and distributed.</summary>
internal static class ArrangementReader
{
    public static ImmutableArray<Arrangement> Read(MapReader plan, References references)
    {
        Arrangement?[] arrangements =
        [
            plan.Map("management", management => Common(management, ArrangementKind.Management) with { Parties = references.BodiesIn(management, "parties") }),
            plan.Map("breakDown", breakDown => Common(breakDown, ArrangementKind.BreakDown) with { Levels = references.LevelsIn(breakDown, "levels") }),
            plan.Map("followUp", followUp => Common(followUp, ArrangementKind.FollowUp) with
            {
                ThroughProjects = followUp.RequiredWord<FollowUpForm>("form") == FollowUpForm.ImplementationProject,
                Means = followUp.Text("channel"),
            }),
            plan.Map("systemOfRecord", system => Common(system, ArrangementKind.SystemOfRecord) with { Means = system.RequiredText("name") }),
            plan.Map("revision", revision => Common(revision, ArrangementKind.Revision) with { Parties = references.BodiesIn(revision, "parties") }),
            .. plan.List("distribution", recipient => Common(recipient, ArrangementKind.Distribution) with { Parties = references.BodiesIn(recipient, "body") }),
        ];
        return [.. arrangements.OfType<Arrangement>()];
    }

    private static Arrangement Common(MapReader arrangement, ArrangementKind kind) => new()
    {
        Kind = kind,
        Text = arrangement.Text("text"),
        Provenance = arrangement.Provenance(),
    };

    private enum FollowUpForm
    {
        Entries,
        ImplementationProject,
    }
}
