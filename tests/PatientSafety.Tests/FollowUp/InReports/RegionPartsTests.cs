using System.Xml.Linq;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;
using PatientSafety.Tests.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.InReports;

public sealed class RegionPartsTests : IAsyncLifetime
{
    private ReportDesk desk = null!;

    public async ValueTask InitializeAsync() => desk = await ReportDesk.OpenAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task The_summary_has_the_numbers_of_the_follow_up_page_and_leads_to_what_is_behind_each()
    {
        await SayAsync();
        var report = desk.Report();
        var overview = Overview("2026-T2");

        var blocks = await desk.WriteAsync("follow-up.summary", report);

        Assert.Equal($"region 1, {overview.Slice.Period.Name.Swedish}: av 16 att rapportera är 6 rapporterade. 10 har vi inte hört något om.", ReportDesk.Words(Assert.IsType<Paragraph>(blocks[0]).Runs));
        var tables = blocks.Select(block => block is Chart chart ? chart.Table : block).OfType<Grid>().ToArray();
        Assert.Equal(Figures.Done(overview).Select(figure => figure.Count), tables[0].Rows.Select(Count));
        Assert.Equal(Figures.Effects(overview).Select(figure => figure.Count), tables[1].Rows.Select(Count));
        Assert.Contains("Rapporten omfattar 2026-01-01–2026-08-31. Uppföljningen visas för ", ReportDesk.Words(Assert.Single(blocks.OfType<Remark>()).Runs), StringComparison.Ordinal);
        var standings = new Standings(desk.Desk.Database, desk.Desk.Clock);
        foreach (var (figure, run) in Figures.Done(overview).Zip(tables[0].Rows.Select(row => row[1].Runs[0])))
        {
            Assert.Equal(SliceAddress.Entries("region", figure.Slice), run.Behind!.Address);
            Assert.Equal(figure.Count, standings.Of(overview.Scope, figure.Slice).Count);
        }
    }

    [Fact]
    public async Task A_picture_has_neither_title_nor_id_of_its_own_and_its_patterns_are_its_own()
    {
        await SayAsync();
        var report = desk.Report();

        Chart[] charts = [.. await ChartsAsync("follow-up.summary", report), .. await ChartsAsync("follow-up.by-area", report), .. await ChartsAsync("follow-up.whole-period", report)];

        Assert.Equal(3, charts.Length);
        var ids = charts.SelectMany(chart => XDocument.Parse(chart.Svg).Descendants().Attributes("id")).ToArray();
        Assert.Equal(ids.Length, ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Equal("defs", id.Parent!.Parent!.Name.LocalName));
        Assert.All(charts, chart => Assert.DoesNotContain("<title", chart.Svg, StringComparison.Ordinal));
        Assert.Contains("1 klara", charts[0].Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_activity_unit_and_area_stands_as_in_the_picture()
    {
        await SayAsync();
        var report = desk.Report();

        Assert.Equal(
            ["Aktivitet 1 4 1 0 1 1 0 1", "Aktivitet 2 4 0 1 0 0 1 2", "Aktivitet 3 4 0 0 0 0 0 4", "Aktivitet 4 4 0 1 0 0 0 3"],
            ReportDesk.Rows(Assert.IsType<Grid>(Assert.Single(await desk.WriteAsync("follow-up.activities", report)))));
        Assert.Equal(
            ["division 2 8 1 2 1 0 0 4 1 0", "division 6 8 0 0 0 1 1 6 0 0"],
            ReportDesk.Rows(Assert.IsType<Grid>(Assert.Single(await desk.WriteAsync("follow-up.units", report)))));
        var overview = Overview("2026-T2");
        Assert.Equal(overview.Areas.Select(area => area.Tally.Expected), (await ChartsAsync("follow-up.by-area", report))[0].Table.Rows.Select(Count));
        Assert.All(
            [.. await desk.WriteAsync("follow-up.activities", report), .. await desk.WriteAsync("follow-up.results", report), .. await desk.WriteAsync("follow-up.disagreed", report)],
            block => Assert.All(block is Grid grid ? grid.Rows.SelectMany(row => row.Skip(1)) : [], cell => Assert.NotNull(cell.Runs[0].Behind?.Address)));
    }

    [Fact]
    public async Task What_people_have_written_is_quoted_word_for_word_and_what_is_left_out_is_told_of()
    {
        await SayAsync();
        var report = desk.Report();

        var quoted = (await desk.WriteAsync("follow-up.results", report)).OfType<Quotation>().ToArray();
        Assert.Equal(["Rond varje morgon.\nAlla är med.", "Klart sedan mars."], quoted.Select(quotation => quotation.Text));
        Assert.StartsWith("enhet 4: Aktivitet 2. Samordnaren, ", ReportDesk.Words(quoted[0].By), StringComparison.Ordinal);
        Assert.Equal("regions/region/follow-up/history?unit=enhet-4&activity=akt-2", quoted[0].By[^1].Behind!.Address);

        var analysis = await desk.WriteAsync("follow-up.analysis", report);
        Assert.Equal("Lokalen brann.", Assert.Single(analysis.OfType<Quotation>()).Text);
        Assert.Equal("Aktivitet 1: 1 klara, 1 försenade enligt rapporten, 1 inte påbörjade, 1 avsedd effekt.", ReportDesk.Words(Assert.Single(analysis.OfType<Bullets>()).Items[0]));

        var works = await desk.WriteAsync("follow-up.works-well", report);
        Assert.Equal("1 aktivitet hos en enhet fungerar väl och är värd att sprida. Så skriver enheten:", ReportDesk.Words(Assert.IsType<Paragraph>(works[0]).Runs));
    }

    [Fact]
    public async Task Those_who_were_not_heard_are_named_once_and_lead_to_what_is_missing()
    {
        await SayAsync();

        var remark = Assert.IsType<Remark>(Assert.Single(await desk.WriteAsync("follow-up.not-heard", desk.Report())));

        Assert.Equal(RemarkKind.NotHeard, remark.Kind);
        Assert.EndsWith("Det gäller 4 enheter: enhet 4, enhet 5, enhet 8, enhet 9.", ReportDesk.Words(remark.Runs), StringComparison.Ordinal);
        Assert.Contains("unit=enhet-9", remark.Runs[^2].Behind!.Address, StringComparison.Ordinal);
        Assert.Contains("mark=not-heard", remark.Runs[^2].Behind!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_moved_shows_then_and_now_and_only_what_differs()
    {
        await SayAsync();
        desk.Desk.Change($"UPDATE {PatientSafety.FollowUp.Storage.FollowUpTables.Assignments} SET \"From\" = @p0", new DateOnly(2026, 1, 1));
        await desk.EnterAsync("enhet-4", 4, "2026-T1", "ej-paborjad");

        var rows = ReportDesk.Rows(Assert.IsType<Grid>(Assert.Single(await desk.WriteAsync("follow-up.moved", desk.Report()))));

        Assert.Contains("Aktivitet 4 Pågår 0 1", rows);
        Assert.Contains("Aktivitet 4 Inte påbörjade 1 0", rows);
        Assert.DoesNotContain(rows, row => row.StartsWith("Aktivitet 3", StringComparison.Ordinal) || row.StartsWith("Aktivitet 4 Inte hörda", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_as_known_on_a_day_leaves_out_what_was_said_later()
    {
        await SayAsync();
        desk.Desk.Clock.Now = desk.Desk.Clock.Now.AddDays(10);
        await desk.EnterAsync("enhet-9", 3, "2026-T2", "pagar");

        var then = await desk.WriteAsync("follow-up.summary", desk.Report(asOf: new DateOnly(2026, 9, 15)));
        var now = await desk.WriteAsync("follow-up.summary", desk.Report());

        Assert.Contains("6 rapporterade", ReportDesk.Words(Assert.IsType<Paragraph>(then[0]).Runs), StringComparison.Ordinal);
        Assert.Contains("7 rapporterade", ReportDesk.Words(Assert.IsType<Paragraph>(now[0]).Runs), StringComparison.Ordinal);
        Assert.Contains("asOf=2026-09-15", Assert.IsType<Paragraph>(then[0]).Runs[1].Behind!.Address, StringComparison.Ordinal);
        Assert.Contains(then.OfType<Remark>(), remark => ReportDesk.Words(remark.Runs).StartsWith("Så var det känt vid slutet av 15 september 2026.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_has_a_report_of_its_own()
    {
        await SayAsync();
        var report = desk.Report(unit: "division-2");

        var blocks = await desk.WriteAsync("follow-up.summary", report);

        Assert.StartsWith("division 2, ", ReportDesk.Words(Assert.IsType<Paragraph>(blocks[0]).Runs), StringComparison.Ordinal);
        Assert.Equal(["verksamhet 3 8 1 2 1 0 0 4 1 0"], ReportDesk.Rows(Assert.IsType<Grid>(Assert.Single(await desk.WriteAsync("follow-up.units", report)))));
        Assert.Equal(["Aktivitet 1 0 0 2", "Aktivitet 2 0 0 2", "Aktivitet 3 2 0 2", "Aktivitet 4 0 0 2"], ReportDesk.Rows(Assert.IsType<Grid>((await desk.WriteAsync("follow-up.late", report))[0])));
    }

    private Overview Overview(string period)
    {
        var scope = desk.Desk.Scope();
        return desk.Overviews.Of(scope, new Slice { Unit = scope.Organisation.Top, Period = scope.FindPeriod(period)! });
    }

    private async Task SayAsync()
    {
        await desk.EnterAsync("enhet-4", 1, "2026-T2", "avslutad", request => request with { Effect = Effect.Full, Comment = "Klart sedan mars." });
        await desk.EnterAsync("enhet-5", 1, "2026-T2", "forsenad");
        await desk.EnterAsync("enhet-8", 1, "2026-T2", "ej-paborjad");
        await desk.EnterAsync("enhet-4", 2, "2026-T2", "pagar", request => request with { WorksWell = "Rond varje morgon.\nAlla är med." });
        await desk.EnterAsync("enhet-8", 2, "2026-T2", "ej-genomford", request => request with { OutsideCause = "Lokalen brann." });
        await desk.EnterAsync("enhet-4", 4, "2026-T2", "pagar");
    }

    private async Task<Chart[]> ChartsAsync(string id, RegionReport report) => [.. (await desk.WriteAsync(id, report)).OfType<Chart>()];

    private static int Count(System.Collections.Immutable.ImmutableArray<Cell> row) => int.Parse(row[1].Runs[0].Text, System.Globalization.CultureInfo.InvariantCulture);
}
