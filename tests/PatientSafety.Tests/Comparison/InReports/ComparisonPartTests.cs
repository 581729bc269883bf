using PatientSafety.Comparison;
using PatientSafety.Comparison.InReports;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Tests.Regions;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Comparison.InReports;

public sealed class ComparisonPartTests
{
    private static readonly RegionConfiguration[] Both = [GivenReport.Halland, GivenReport.Jamtland];

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public async Task Every_part_traces_what_it_says(Language language)
    {
        var report = GivenReport.Of(language, [.. Both]);
        foreach (var part in Parts(Both))
        {
            Assert.NotEmpty(await part.WriteAsync(report));
        }
    }

    [Fact]
    public async Task A_cell_says_standing_relation_and_certainty_and_why_stands_behind_it()
    {
        var grid = (await Parts(Both)[1].WriteAsync(GivenReport.Of(Language.Swedish, [.. Both]))).OfType<Grid>().Single();
        var row = Assert.Single(grid.Rows, row => row[0].Text() == "Stärka analys, lärande och utveckling");

        Assert.Equal(["Område", "Region Halland, 2026–2031, agera-2025", "Region Jämtland Härjedalen, 2022–2024, agera-2020"], grid.Columns.Select(column => column.Heading));
        Assert.Equal("Prioriterat, 3 aktiviteter", row[1].Text());
        Assert.StartsWith("Ingår, 2 aktiviteter (via agera-2020: ", row[2].Text(), StringComparison.Ordinal);
        var behind = Assert.Single(row[2].Runs).Behind!;
        Assert.StartsWith("Området ingår i planen med 2 aktiviteter", behind.What, StringComparison.Ordinal);
        Assert.Equal("compare?region=halland&region=jamtland-harjedalen&edition=agera-2025#starka-analys-larande-och-utveckling--jamtland-harjedalen--regional-handlingsplan-2022-2024", behind.Address);
    }

    [Fact]
    public async Task More_plans_than_have_room_side_by_side_are_rows_of_a_table_for_each_area()
    {
        RegionConfiguration[] many = [.. Enumerable.Range(1, 21).Select(number => Some.Configuration($"region-{number}", $"Region {number}", Some.Plan(follows: "agera-2025", period: Some.Years(2026, 2030))))];
        var grids = (await Parts(many)[1].WriteAsync(GivenReport.Of(Language.Swedish, [.. many]))).OfType<Grid>().ToArray();

        Assert.Equal(9, grids.Length);
        Assert.Contains("Stärka analys, lärande och utveckling", grids.Select(grid => grid.Caption));
        Assert.All(grids, grid => Assert.Equal((2, 21), (grid.Columns.Length, grid.Rows.Length)));
        Assert.All(grids.SelectMany(grid => grid.Rows), row => Assert.NotNull(Assert.Single(row[1].Runs).Behind));
    }

    [Fact]
    public async Task What_a_reader_has_to_bear_in_mind_is_a_remark_of_its_kind()
    {
        var notes = (await Parts(Both)[0].WriteAsync(GivenReport.Of(Language.Swedish, [.. Both]))).OfType<Remark>().ToArray();

        Assert.Equal([RemarkKind.Note, RemarkKind.Unconfirmed, RemarkKind.Note, RemarkKind.Note, RemarkKind.Missing], notes.Select(note => note.Kind));
    }

    [Fact]
    public async Task Activities_time_line_and_reports_are_tables()
    {
        var report = GivenReport.Of(Language.Swedish, [.. Both]);
        var activities = (await Parts(Both)[2].WriteAsync(report)).OfType<Grid>().ToArray();
        var chart = (await Parts(Both)[3].WriteAsync(report)).OfType<Chart>().Single();
        var reporting = await Parts(Both)[4].WriteAsync(report);

        Assert.Contains(activities, grid => grid.Rows.Any(row => row[1].Text() == "Gör gap-analyser i verksamheterna som grund för revideringen (vår placering)"));
        Assert.Equal(4, chart.Table.Rows.Length);
        Assert.Contains(reporting.OfType<Grid>().Single().Rows, row => row[1].Text() == "Nämns inte" && row[2].Text().StartsWith("Årsbokslut. Hur ofta: Varje år. Senast: senast den 15 april", StringComparison.Ordinal));
        Assert.Contains("Region Halland: ”Slutrapport”", Assert.Single(reporting.Of(RemarkKind.Unconfirmed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_regions_or_plans_says_so_once()
    {
        var empty = Some.Configuration("tom", "Region Tom") with { Plans = [] };
        foreach (var report in new[] { GivenReport.Of(Language.Swedish), GivenReport.Of(Language.Swedish, empty) })
        {
            var missing = new List<string>();
            foreach (var part in Parts([empty]).Skip(1))
            {
                missing.AddRange((await part.WriteAsync(report)).Of(RemarkKind.Missing));
            }

            Assert.Single(missing);
        }
    }

    [Fact]
    public async Task Markup_in_titles_stays_words_and_does_not_reach_the_picture()
    {
        const string Hostile = "<script>alert('å')</script> | **fet**";
        RegionConfiguration[] regions = [Some.Configuration("elak", Hostile, Some.Plan(title: Hostile, follows: "agera-2020", period: Some.Years(2020, 2024), activities: [Some.Activity("e-1", Hostile, ["saker-vard-har-och-nu"])]))];
        var report = GivenReport.Of(Language.Swedish, [.. regions]);

        Assert.Contains(Written.Runs(await Parts(regions)[2].WriteAsync(report)), run => run.Text == Hostile);
        Assert.Contains(Written.Runs(await Parts(regions)[3].WriteAsync(report)), run => run.Text == Hostile);
    }

    private static INationalPart[] Parts(RegionConfiguration[] regions)
    {
        IComparison comparison = new Comparing(PlanFile.NationalPlans, new GivenRegions(regions));
        return
        [
            new ComparisonNotesPart(comparison),
            new ComparisonMatrixPart(comparison),
            new ComparisonActivitiesPart(comparison),
            new ComparisonTimelinePart(comparison),
            new ComparisonReportingPart(comparison),
        ];
    }
}
