using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>How much has been reported, what is done and what has effect; or why there is nothing to follow up.</summary>
internal sealed class SummaryPart(ReportGrounds grounds) : IRegionPart
{
    public string Id => "follow-up.summary";

    public Text Name => new("Läget i korthet", "How things stand, in short");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var start = grounds.Of(report);
        return ValueTask.FromResult<ImmutableArray<Block>>(start.Ground is { } ground ? [.. Write(ground)] : [start.Missing!]);
    }

    private static IEnumerable<Block> Write(ReportGround ground)
    {
        var (overview, say) = (ground.Overview, ground.Say);
        yield return Lead(ground);
        foreach (var remark in SummaryRemarks.Of(ground))
        {
            yield return remark;
        }

        if (ground.Report.IsShort)
        {
            // What was to be reported stands in the sentence above.
            if (overview.Total.Counts.Reported > 0)
            {
                yield return new Bullets([InLine.Of(ground, say["Genomfört", "Carried out"], Figures.Done(overview).Skip(1)), InLine.Of(ground, say["Effekt", "Effect"], Figures.Effects(overview))]);
            }

            yield break;
        }

        var title = say[$"Genomfört: {ground.Place}", $"Carried out: {ground.Place}"];
        yield return BarChart.Of(say, "follow-up-summary", title, [new BarRow(null, BarParts.Done(overview.Total))], Table(ground, title, Figures.Done(overview)));
        if (overview.Total.Counts.Reported > 0)
        {
            yield return new Paragraph(say["Effekt är en sak för sig: en aktivitet kan vara klar utan effekt, och ha effekt innan den är klar.", "Effect is something apart: an activity can be done without effect, and have effect before it is done."]);
            yield return Table(ground, say[$"Effekt: {ground.Place}", $"Effect: {ground.Place}"], Figures.Effects(overview));
        }
    }

    private static Paragraph Lead(ReportGround ground)
    {
        var (total, slice, say) = (ground.Overview.Total, ground.Slice, ground.Say);
        Run[] heard =
        [
            say[$"{ground.Place}: av ", $"{ground.Place}: of "],
            ground.Count(TallyFigures.Expected(total, slice)),
            say[" att rapportera är ", " to be reported, "],
            ground.Count(TallyFigures.Reported(total, slice)),
            total.Counts.Reported == 1 ? say[" rapporterad. ", " has been. "] : say[" rapporterade. ", " have been. "],
        ];
        Run[] silent = total.NotHeard == 0
            ? []
            : [say[string.Empty, "Of "], ground.Count(TallyFigures.NotHeard(total, slice)), say[" har vi inte hört något om.", " nothing has been heard."]];
        return new Paragraph([.. heard, .. silent.Where(run => run.Text.Length > 0)]);
    }

    private static Grid Table(ReportGround ground, string caption, IEnumerable<Figure> figures) => new(
        caption,
        [new GridColumn(ground.Say["Vad som räknas", "What is counted"]), new GridColumn(ground.Say["Antal", "Number"], IsNumber: true)],
        [.. figures.Select(figure => (ImmutableArray<Cell>)[Traced.Sentence(ground.Say[figure.Name]), ground.Count(figure)])]);
}
