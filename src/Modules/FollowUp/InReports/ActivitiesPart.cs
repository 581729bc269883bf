using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class ActivitiesPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.activities";

    public override Text Name => new("Läget per aktivitet", "How things stand, by activity");

    /// <summary>How it stands, with what was stopped or could not be done in one column.</summary>
    public static IEnumerable<Figure> Columns(RegionScope scope, Tally tally, Slice slice) =>
    [
        TallyFigures.Expected(tally, slice),
        .. new[] { CoreStatus.Completed, CoreStatus.Ongoing, CoreStatus.Delayed, CoreStatus.NotStarted }.Select(status => TallyFigures.Of(scope, status, tally, slice)),
        TallyFigures.Other(tally, slice),
        TallyFigures.NotHeard(tally, slice),
    ];

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var activities = ground.Activities(area).ToArray();
        if (activities.Length > 0)
        {
            yield return TallyGrid.Of(
                ground,
                ground.Say[$"Aktivitet för aktivitet: {ground.Place}", $"Activity by activity: {ground.Place}"],
                ground.Say["Aktivitet", "Activity"],
                TallyGrid.Rows(ground, activities),
                (tally, slice) => Columns(ground.Scope, tally, slice));
        }
    }
}
