using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class ResultsPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.results";

    public override Text Name => new("Resultat och effekt", "Results and effect");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        var reported = ground.Activities(area).Where(activity => activity.Tally.Counts.Reported > 0).ToArray();
        if (reported.Length == 0)
        {
            yield break;
        }

        yield return TallyGrid.Of(
            ground,
            say[$"Effekt, aktivitet för aktivitet: {ground.Place}", $"Effect, activity by activity: {ground.Place}"],
            say["Aktivitet", "Activity"],
            TallyGrid.Rows(ground, reported),
            (tally, slice) => [.. Figures.Effects(tally, slice), TallyFigures.WithoutResult(tally, slice)]);
        foreach (var block in WorksWellPart.Quotations(ground, area))
        {
            yield return block;
        }

        var done = ground.SaidIn(area).Where(entry => entry is { State.Core: CoreStatus.Completed, Comment: not null }).ToArray();
        if (done.Length > 0)
        {
            yield return new Paragraph(say["Så skriver enheterna om det som är klart:", "What the units write of what is done:"]);
        }

        foreach (var block in Quoted.Of(ground, done, entry => entry.Comment, ground.Within(area) with { Statuses = [CoreStatus.Completed] }))
        {
            yield return block;
        }
    }
}
