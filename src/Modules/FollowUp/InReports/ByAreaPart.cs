using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class ByAreaPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.by-area";

    public override Text Name => new("Läget per område", "How things stand, by area");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        TallyRow[] rows =
        [
            .. ground.Names.Ordered(ground.Overview.Areas, known => known.AreaId)
                .Select(known => new TallyRow(ground.Report.Words(ground.Names.Of(known.AreaId)), known.Tally, ground.Slice with { Area = known.AreaId })),
        ];
        if (rows.Length == 0)
        {
            yield break;
        }

        var title = say[$"Genomfört, område för område: {ground.Place}", $"Carried out, area by area: {ground.Place}"];
        yield return BarChart.Of(
            say,
            "follow-up-by-area",
            title,
            rows.Select(row => new BarRow(row.Name.Text, BarParts.Done(row.Tally))),
            TallyGrid.Of(ground, title, say["Område", "Area"], rows, (tally, slice) => Figures.Done(ground.Scope, tally, slice)));
        if (ground.Overview.Activities.Any(activity => activity.Activity.Areas.Length > 1))
        {
            yield return new Remark(RemarkKind.Note, say["En aktivitet i två områden räknas i båda.", "An activity in two areas counts in both."]);
        }
    }
}
