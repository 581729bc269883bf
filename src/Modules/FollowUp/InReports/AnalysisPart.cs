using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class AnalysisPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.analysis";

    public override Text Name => new("Yttre orsaker och där enheterna säger olika", "Outside causes and where units disagree");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area) => [.. OutsideCauses(ground, area), .. Disagreed(ground, area)];

    private static IEnumerable<Block> OutsideCauses(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        var slice = ground.Within(area);
        var figure = TallyFigures.Of(ground.Scope, CoreStatus.NotCompleted, ground.Activities(area).Aggregate(default(Tally), (sum, activity) => sum + activity.Tally), slice);
        var said = ground.SaidIn(area).Where(entry => entry.OutsideCause is not null).ToArray();
        if (figure.Count > 0)
        {
            yield return new Paragraph(
                Traced.Run(say.Count(figure.Count, ("aktivitet hos en enhet", "aktiviteter hos enheter"), ("activity at a unit", "activities at units")), figure, ground.Scope.RegionId, say),
                figure.Count == 1
                    ? say[" är inte genomförd av yttre orsak.", " was not completed, for an outside cause."]
                    : say[" är inte genomförda av yttre orsak.", " were not completed, for an outside cause."]);
        }

        if (said.Length > 0)
        {
            yield return new Paragraph(say["Så skriver enheterna om yttre orsaker:", "What the units write of outside causes:"]);
        }

        foreach (var block in Quoted.Of(ground, said, entry => entry.OutsideCause, slice with { Mark = Mark.Reported }))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Disagreed(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        var disagreed = ground.Activities(area).Where(activity => activity.IsDisagreedOn).ToArray();
        if (disagreed.Length == 0)
        {
            yield break;
        }

        yield return new Paragraph(
            Traced.Run(say["Enheterna säger olika om:", "The units disagree on:"], Figures.DisagreedOn(disagreed.Length, ground.Within(area)), ground.Scope.RegionId, say));
        yield return new Bullets([.. disagreed.Select(activity => DisagreedPart.Line(ground, activity))]);
    }
}
