using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

internal sealed class PlanMeasuresPart : IRegionPart
{
    public string Id => "plan.measures";

    public Text Name { get; } = new("Planens aktiviteter", "The activities of the plan");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var statements = PlanStatements.Of(report);
        var activities = ActivitiesOf.Section(report.Plan, area);
        return new(activities.IsEmpty
            ? [None(report, statements, area)]
            : [Table(report, statements, activities, area), .. Gaps(report, statements, activities, area)]);
    }

    private static Paragraph None(RegionReport report, PlanStatements statements, Area? area)
    {
        var say = report.Say;
        var sentence = (area, report.Plan.SourceComplete) switch
        {
            (null, _) => say["Källan innehåller inga aktiviteter.", "The source holds no activities."],
            (_, true) => say["Planen har inga aktiviteter i området.", "The plan has no activities in the area."],
            _ => say["Källan anger inga aktiviteter i området, men den innehåller inte hela planen.", "The source gives no activities in the area, but it does not hold the whole plan."],
        };
        return new(new Run(sentence) { Behind = statements.Counted(say["Aktiviteterna.", "The activities."], "activities") });
    }

    private static Grid Table(RegionReport report, PlanStatements statements, ImmutableArray<Activity> activities, Area? area)
    {
        var say = report.Say;
        return new(
            area is null ? say["Planens aktiviteter", "The activities of the plan"] : say[$"Aktiviteter i området ”{say[area.Name]}”", $"Activities in the area “{say[area.Name]}”"],
            [
                new(say["Aktivitet", "Activity"]),
                .. area is null ? [new GridColumn(say["Område", "Area"])] : Array.Empty<GridColumn>(),
                new(say["Ansvarig", "Responsible"]),
                new(say["Tidplan", "Time plan"]),
                new(say["Genomförandeprojekt", "Implementation project"]),
                new(say["Källa", "Source"]),
            ],
            [.. activities.Select(activity => Row(report, statements, activity, withAreas: area is null))]);
    }

    private static ImmutableArray<Cell> Row(RegionReport report, PlanStatements statements, Activity activity, bool withAreas)
    {
        var behind = statements.Of(activity);
        return
        [
            new Cell(statements.Title(activity)),
            .. withAreas ? [new Cell(Areas(report, statements, activity))] : Array.Empty<Cell>(),
            activity.Owner is { } owner ? statements.Said(owner, behind) : statements.Unsaid(behind),
            activity.TimePlan is { } plan ? new Run(report.Say[plan]) { Behind = behind } : statements.Unsaid(behind),
            activity.Project is { } project ? new Cell(Project(report, statements, activity, project)) : statements.Unsaid(behind),
            Source(report, activity, behind),
        ];
    }

    private static ImmutableArray<Run> Areas(RegionReport report, PlanStatements statements, Activity activity) => activity.Areas.IsEmpty
        ? [new Run(report.Say["Utan område", "Without area"]) { Behind = statements.Of(activity) }]
        : PlanStatements.Joined(activity.Areas.Select(placement => ImmutableArray.Create(statements.Said(
            report.Edition?.Find(placement.AreaId)?.Name ?? new Text(placement.AreaId, placement.AreaId),
            statements.Of(report.Say["Aktivitetens område.", "The area of the activity."], placement.Provenance, activity.Id)))), ", ");

    private static ImmutableArray<Run> Project(RegionReport report, PlanStatements statements, Activity activity, ImplementationProject project)
    {
        var behind = statements.Of(report.Say["Aktivitetens genomförandeprojekt.", "The implementation project of the activity."], project.Provenance, activity.Id);
        return PlanStatements.Joined(
            PlanWords.Parts(project, period => new Text(report.Say[period], report.Say[period])).Select(part => ImmutableArray.Create(
                $"{report.Say[part.Name]}: ", statements.Said(part.Settled ?? PlanWords.NotSettled, behind))),
            "; ");
    }

    private static Cell Source(RegionReport report, Activity activity, Trace behind) => activity.Provenance.Source is { } source
        ? new Run(SourceWords.Line(source, report.Plan.Provenance.Source)) { Behind = behind, Lang = report.Say.Language == Language.English ? "sv" : null }
        : new Run(report.Say[Labels.Of(activity.Provenance.Attestation)]) { Behind = behind };

    private static IEnumerable<Remark> Gaps(RegionReport report, PlanStatements statements, ImmutableArray<Activity> activities, Area? area)
    {
        var say = report.Say;
        var anchor = area is null ? "activities" : $"in-{area.Id}";
        if (activities.Where(activity => activity.TimePlan is null && activity.Project?.TimePlan is null).ToImmutableArray() is [_, ..] untimed)
        {
            yield return new(
                RemarkKind.Missing,
                [
                    Some(untimed.Length, new("Antalet aktiviteter utan tidplan.", "The number of activities without a time plan.")),
                    say[" saknar tidplan", untimed.Length == 1 ? " has no time plan" : " have no time plan"],
                    .. Which(untimed),
                    ". ",
                    new Run(say["Enligt patientsäkerhetslagen 3 kap. 2 § ska det finnas en tidsplan för åtgärder som inte kan vidtas omedelbart.", "Under the Patient Safety Act, chapter 3, section 2, there is to be a time plan for measures that cannot be taken at once."])
                    {
                        Behind = new Trace(say["Patientsäkerhetslagen (2010:659) 3 kap. 2 §.", "The Patient Safety Act (2010:659), chapter 3, section 2."]),
                    },
                ]);
        }

        if (activities.Where(activity => activity.Areas.Any(placement => (area is null || placement.AreaId == area.Id) && placement.Provenance.Attestation == Attestation.OurPlacement)).ToImmutableArray() is [_, ..] placed)
        {
            yield return new(
                RemarkKind.Unconfirmed,
                [
                    Some(placed.Length, new("Antalet aktiviteter som vi har placerat i ett område.", "The number of activities that we have placed in an area.")),
                    say[" har vi placerat; källan anger inget område för dem", $" {(placed.Length == 1 ? "has" : "have")} been placed by us; the source gives no area for them"],
                    .. Which(placed),
                    ".",
                ]);
        }

        Run Some(int count, Text what) => new(say[
            FormattableString.Invariant($"{count} av {say.Count(activities.Length, ("aktivitet", "aktiviteter"), ("activity", "activities"))}"),
            FormattableString.Invariant($"{count} of {say.Count(activities.Length, ("aktivitet", "aktiviteter"), ("activity", "activities"))}")])
        {
            Behind = statements.Counted(say[what], anchor),
        };

        // A number is enough to find an activity that has one, and where it is all of them nobody has to look.
        ImmutableArray<Run> Which(ImmutableArray<Activity> which) => which.Length == activities.Length ? [] :
        [
            ": ",
            .. PlanStatements.Joined(
                which.Select(activity => ImmutableArray.Create(activity.Number is { } number
                    ? new Run(FormattableString.Invariant($"{(activity == which[0] ? say["nr ", "no. "] : string.Empty)}{number}")) { Behind = statements.Of(activity) }
                    : statements.Said(activity.Title, statements.Of(activity)))),
                ", "),
        ];
    }
}
