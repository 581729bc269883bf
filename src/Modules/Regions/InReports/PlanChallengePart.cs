using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

/// <summary>How the plan stands to the areas, and why it has the activities that it has there.</summary>
internal sealed class PlanChallengePart : IRegionPart
{
    public string Id => "plan.challenge";

    public Text Name { get; } = new("Utmaningen som planen ser", "The challenge that the plan sees");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var say = report.Say;
        var statements = PlanStatements.Of(report);
        if (area is null && report.Edition is null)
        {
            return new([new Remark(RemarkKind.Missing, new Run(say[
                $"Utgåvan {report.Plan.Follows} finns inte här, så planens områden kan inte visas.",
                $"The edition {report.Plan.Follows} is not here, so the areas of the plan cannot be shown."]) { Behind = statements.OfPlan("areas") })]);
        }

        Area[] areas = area is null ? [.. report.Edition!.Areas] : [area];
        var standings = new Standings(report, statements);
        var activities = ActivitiesOf.Section(report.Plan, area);
        return new(
        [
            area is null ? standings.Table(areas) : standings.Of(area),
            .. activities.IsEmpty ? Array.Empty<Block>() :
            [
                new Paragraph(say["Motivet till varje aktivitet, i vår sammanfattning av källan:", "The rationale of each activity, in our summary of the source:"]),
                new Bullets([.. activities.Select(activity => Rationale(report, statements, activity))]),
            ],
            .. standings.Unsupported(areas),
            .. standings.Unconfirmed(areas),
        ]);
    }

    private static ImmutableArray<Run> Rationale(RegionReport report, PlanStatements statements, Activity activity) =>
    [
        .. statements.Title(activity),
        ": ",
        activity.Rationale is { } rationale
            ? statements.Said(rationale, statements.Of(activity))
            : new Run(report.Say["Källan anger inget motiv.", "The source gives no rationale."]) { Behind = statements.Of(activity) },
    ];
}
