using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class WorksWellPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.works-well";

    public override Text Name => new("Fungerar väl, värt att sprida", "Works well, worth spreading");

    /// <summary>What works well in the units' own words, after how much that is.</summary>
    public static IEnumerable<Block> Quotations(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        var slice = ground.Within(area);
        var figure = TallyFigures.WorksWell(ground.Activities(area).Aggregate(default(Tally), (sum, activity) => sum + activity.Tally), slice);
        if (figure.Count == 0)
        {
            return [];
        }

        return
        [
            new Paragraph(
                Traced.Run(say.Count(figure.Count, ("aktivitet hos en enhet", "aktiviteter hos enheter"), ("activity at a unit", "activities at units")), figure, ground.Scope.RegionId, say),
                figure.Count == 1
                    ? say[" fungerar väl och är värd att sprida. Så skriver enheten:", " works well and is worth spreading. What the unit writes:"]
                    : say[" fungerar väl och är värda att sprida. Så skriver enheterna:", " work well and are worth spreading. What the units write:"]),
            .. Quoted.Of(ground, ground.SaidIn(area), entry => entry.WorksWell, slice with { Mark = Mark.WorksWell }),
        ];
    }

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area) => Quotations(ground, area);
}
