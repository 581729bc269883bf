using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.InReports;

/// <summary>How the responsibility is distributed, as far as the plan says.</summary>
internal sealed class PlanOrganisationPart : IRegionPart
{
    public string Id => "plan.organisation";

    public Text Name { get; } = new("Hur ansvaret är fördelat", "How the responsibility is distributed");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var statements = PlanStatements.Of(report);
        return new(
        [
            new Paragraph(new Run(report.Say[
                "Enligt patientsäkerhetslagen 3 kap. 9 § ska vårdgivaren dokumentera hur det organisatoriska ansvaret för patientsäkerhetsarbetet är fördelat. Så långt planen säger är det fördelat så här.",
                "Under the Patient Safety Act, chapter 3, section 9, the care provider is to document how the organisational responsibility for the patient-safety work is distributed. As far as the plan says, it is distributed as follows."])
            {
                Behind = new Trace(report.Say["Patientsäkerhetslagen (2010:659) 3 kap. 9 §.", "The Patient Safety Act (2010:659), chapter 3, section 9."]),
            }),
            .. report.Configuration.Bodies.IsEmpty ? Array.Empty<Block>() : [Bodies(report, statements)],
            .. report.Configuration.Levels.IsEmpty ? Array.Empty<Block>() : [Levels(report, statements)],
            .. Gaps(report, statements),
        ]);
    }

    private static Grid Bodies(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        var roles = new Roles(report, statements);
        return new(
            say["Organ och roller", "Bodies and roles"],
            [new(say["Namn", "Name"]), new(say["Slag", "Kind"]), new(say["Uppgift enligt planen och reglerna", "Task under the plan and the rules"])],
            [.. report.Configuration.Bodies.Select(body => ImmutableArray.Create(
                statements.Said(body.Name, OfRegion(report, statements, say["Organ i regionen.", "A body of the region."], body.Provenance, $"body-{body.Id}")),
                say[Labels.Of(body.Kind)],
                new Cell(roles.Of(body))))]);
    }

    private static Bullets Levels(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        return new(
            [
                [new Run(say["Regionen", "The region"])],
                .. report.Configuration.Levels.Select(level => (ImmutableArray<Run>)
                [
                    statements.Said(level.Name, OfRegion(report, statements, say["Nivå i regionen.", "A level of the region."], level.Provenance, "levels")),
                    .. level.Lead is { } lead
                        ? [new Run($", {say[RuleWords.Of(lead)]}") { Behind = OfRegion(report, statements, say["Tiden mellan nivåerna.", "The time between the levels."], lead.Provenance, "levels") }]
                        : Array.Empty<Run>(),
                ]),
            ],
            IsNumbered: true);
    }

    private static Trace OfRegion(RegionReport report, PlanStatements statements, string what, Provenance provenance, string anchor) =>
        report.Sourced(what, provenance, report.Plan.Provenance.Source, $"{statements.RegionPage}#{anchor}");

    private static IEnumerable<Remark> Gaps(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        var activities = report.Plan.Activities;
        if (activities.Count(activity => activity.Owner is null) is > 0 and var without)
        {
            var count = say.Count(activities.Length, ("aktivitet", "aktiviteter"), ("activity", "activities"));
            yield return new(
                RemarkKind.Missing,
                new Run(FormattableString.Invariant($"{without} {say["av", "of"]} {count}"))
                {
                    Behind = statements.Counted(say["Antalet aktiviteter utan ansvarig.", "The number of activities without anybody responsible."], "activities"),
                },
                say[" saknar ansvarig i källan.", without == 1 ? " has nobody responsible in the source." : " have nobody responsible in the source."]);
        }

        if (report.Configuration.Levels.Where(level => level.Provenance.Attestation != Attestation.Attested).ToArray() is [_, ..] levels)
        {
            var names = Listed.Of(levels.Select(level => $"{say[level.Name]} ({say[Labels.Of(level.Provenance.Attestation)].ToLowerInvariant()})"), say.Language);
            yield return new(RemarkKind.Unconfirmed, new Run(say[$"Nivåer som inte är belagda i källan: {names}.", $"Levels that the source does not attest: {names}."])
            {
                Behind = OfRegion(report, statements, say["Nivå i regionen.", "A level of the region."], levels[0].Provenance, "levels"),
            });
        }
    }
}
