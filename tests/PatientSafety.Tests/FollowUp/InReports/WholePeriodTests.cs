using PatientSafety.Core;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Tests.FollowUp.InReports;

public sealed class WholePeriodTests
{
    private static readonly Period Whole = new(new DateOnly(2024, 1, 1), new DateOnly(2027, 12, 31));

    [Fact]
    public async Task Each_period_that_has_ended_or_been_reported_on_has_a_row()
    {
        await using var desk = await ReportDesk.OpenAsync();
        await desk.EnterAsync("enhet-4", 1, "2026-T2", "avslutad");
        await desk.EnterAsync("enhet-4", 2, "2026-T3", "pagar");

        var chart = Assert.IsType<Chart>(Assert.Single(await desk.WriteAsync("follow-up.whole-period", desk.Report(Whole))));

        Assert.Equal(["16 1 1 0 0", "16 1 0 0 0"], chart.Table.Rows.Select(row => string.Join(' ', row.Skip(1).Select(cell => ReportDesk.Words(cell.Runs)))));
    }

    [Fact]
    public async Task Plans_that_followed_each_other_are_named_and_shown_one_by_one()
    {
        var region = GeneratedFollowUp.Region("region", 2, fromYear: 2024, toYear: 2025);
        var plan = region.Plans[0];
        var followUp = await FollowUpDesk.OpenAsync(
            region with { Plans = [plan, plan with { Id = "nya", Title = new Text("Den nya planen"), Period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)), Activities = [plan.Activities[0] with { Id = "ny-1" }] }] },
            GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        followUp.HandOn(new DateOnly(2025, 1, 1));
        followUp.Clock.Now = new DateTimeOffset(2026, 9, 10, 8, 0, 0, TimeSpan.Zero);
        await using var desk = new ReportDesk(followUp);

        var blocks = await desk.WriteAsync("follow-up.whole-period", desk.Report(Whole));

        Assert.Equal(
            "Under den tid som rapporten omfattar har regionen haft flera planer: Planen (2024–2025) och Den nya planen (2026–2027). De visas var för sig.",
            ReportDesk.Words(Assert.IsType<Paragraph>(blocks[0]).Runs));
        Assert.Equal([3, 2], blocks.OfType<Chart>().Select(chart => chart.Table.Rows.Length));
        Assert.EndsWith("Den nya planen", blocks.OfType<Chart>().Last().Title, StringComparison.Ordinal);
    }
}
