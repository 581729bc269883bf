using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Reports;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Indicators.InReports;

public sealed class IndicatorPartTests : IDisposable
{
    private static readonly Period Tertial = PeriodText.Read("2024-T2")!;
    private readonly IndicatorDesk desk = new(SomeUnits.Organisation);

    [Fact]
    public async Task A_trend_has_its_table_and_says_what_is_suppressed_and_where_it_breaks()
    {
        await ReportAsync("prov-foljsamhet", "", ("2022-T1", 70, 100), ("2023-T3", 4, 5), ("2024-T1", 160, 200), ("2024-T2", 191, 200), ("2024-T3", 1, 100));
        var blocks = await desk.Part.WriteAsync(GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation));
        var chart = Assert.Single(blocks.OfType<Chart>());

        // The last value lies after the report's period.
        Assert.Equal(["tertial 1 2022", "tertial 3 2023", "tertial 1 2024", "tertial 2 2024"], chart.Table.Rows.Select(row => row[0].Text()));
        Assert.Equal(["70\u00A0%", "skyddat: vilar på för få", "80\u00A0%", "95,5\u00A0%"], chart.Table.Rows.Select(row => row[1].Text()));
        Assert.Equal(["70", "", "160", "191"], chart.Table.Rows.Select(row => row[2].Text()));
        Assert.Equal("når målet", chart.Table.Rows[^1][4].Text());
        Assert.Equal("1 av 4 värden på ”Följsamhet i provet” visas utan tal (skyddat: vilar på för få).", Assert.Single(blocks.Of(RemarkKind.Suppressed)));
        Assert.StartsWith("Serien för ”Följsamhet i provet” bryts 1 januari 2024: Mätningen görs", Assert.Single(blocks.Of(RemarkKind.Note)), StringComparison.Ordinal);
        Assert.Equal("regions/matlandet/indicators/prov-foljsamhet#values", chart.Table.Rows[0][1].Runs[0].Behind!.Address);
        Assert.DoesNotContain(Written.Runs(blocks), run => run.Text.Contains("Anna", StringComparison.Ordinal) || run.Behind?.What.Contains("Anna", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Indicators_without_a_value_are_missed_once_and_what_we_chose_is_marked()
    {
        await ReportAsync("prov-foljsamhet", "", ("2024-T1", 160, 200));
        var blocks = await desk.Part.WriteAsync(GivenReport.Of(desk.Region, Language.English, Tertial, SomeUnits.Organisation));

        Assert.Equal(
            "No value is reported for Region Mätlandet up to 31 August 2024 of “Events in the sample”, “Count in the sample”, “Waiting in the sample”, “Index in the sample” and “The stairs in the sample”.",
            Assert.Single(blocks.Of(RemarkKind.Missing)));
        Assert.Contains("the target of “Events in the sample” (our placement)", Assert.Single(blocks.Of(RemarkKind.Unconfirmed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_about_an_area_has_what_follows_up_its_activities()
    {
        await ReportAsync("prov-foljsamhet", "", ("2024-T1", 160, 200));
        var report = GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation);
        var here = await desk.Part.WriteAsync(report, report.Edition!.Find("saker-vard-har-och-nu"));

        Assert.Single(here.OfType<Chart>());
        Assert.EndsWith("på ”Händelser i provet”.", Assert.Single(here.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.Empty(await desk.Part.WriteAsync(report, report.Edition.Find("en-god-sakerhetskultur")));
    }

    [Fact]
    public async Task A_unit_shows_its_own_values_and_a_number_beside_a_small_one_is_hidden_too()
    {
        await ReportAsync("prov-foljsamhet", "avdelning-1", ("2024-T1", 4, 5));
        await ReportAsync("prov-foljsamhet", "avdelning-2", ("2024-T1", 10, 20));
        await ReportAsync("prov-foljsamhet", "avdelning-3", ("2024-T1", 20, 30));
        var blocks = await desk.Part.WriteAsync(GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation, unit: "avdelning-2"));
        var other = await desk.Part.WriteAsync(GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation, unit: "avdelning-3"));

        Assert.Contains("ett annat värde kunde räknas ut", Assert.Single(blocks.Of(RemarkKind.Suppressed)), StringComparison.Ordinal);
        Assert.DoesNotContain(Written.Runs(blocks), run => run.Text is "10" or "20");
        Assert.Equal("66,7\u00A0%", Assert.Single(other.OfType<Chart>().Single().Table.Rows)[1].Text());
        Assert.DoesNotContain("Händelser", Assert.Single(other.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.EndsWith("?unit=avdelning-3#values", other.OfType<Chart>().Single().Table.Rows[0][1].Runs[0].Behind!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_as_of_a_day_knows_what_was_known_at_its_end()
    {
        desk.Clock.Now = new(2024, 6, 1, 21, 30, 0, TimeSpan.Zero);
        await ReportAsync("prov-foljsamhet", "", ("2024-T1", 160, 200));
        desk.Clock.Now = new(2024, 6, 1, 22, 30, 0, TimeSpan.Zero);
        await ReportAsync("prov-foljsamhet", "", ("2023-T1", 150, 200));

        // Half past midnight in Sweden is the next day.
        Assert.Single((await AsOfAsync(new(2024, 6, 1))).Table.Rows);
        Assert.Equal(2, (await AsOfAsync(new(2024, 6, 2))).Table.Rows.Length);

        async Task<Chart> AsOfAsync(DateOnly day) =>
            (await desk.Part.WriteAsync(GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation, asOf: day))).OfType<Chart>().Single();
    }

    [Fact]
    public async Task Dimensions_on_letters_are_shown_as_a_profile_with_all_values()
    {
        await desk.RecordAsync(
            desk.Entry(new WrittenValue { Indicator = "prov-trappa", Period = "2023", Dimension = "prov-ett", Value = "B", ReportedOn = "2024-02-01" }),
            desk.Entry(new WrittenValue { Indicator = "prov-trappa", Period = "2023", Dimension = "prov-tva", Value = "D", ReportedOn = "2024-02-01" }));
        var chart = (await desk.Part.WriteAsync(GivenReport.Of(desk.Region, covered: Tertial, organisation: SomeUnits.Organisation))).OfType<Chart>().Single();

        Assert.Equal(["Provdimension ett", "Provdimension två"], chart.Table.Rows.Select(row => row[1].Text()));
        Assert.Equal(["B", "D"], chart.Table.Rows.Select(row => row[2].Text()));
    }

    [Theory]
    [InlineData(Language.Swedish, "Inga indikatorer är angivna för planen.")]
    [InlineData(Language.English, "No indicators are stated for the plan.")]
    public async Task The_shipped_regions_have_no_indicators_and_the_report_says_so(Language language, string sentence)
    {
        foreach (var region in new[] { GivenReport.Halland, GivenReport.Jamtland })
        {
            Assert.Equal(sentence, Assert.Single((await desk.Part.WriteAsync(GivenReport.Of(region, language))).Of(RemarkKind.Missing)));
        }
    }

    [Fact]
    public async Task Markup_in_a_name_stays_words_and_does_not_reach_the_picture()
    {
        await ReportAsync("prov-foljsamhet", "", ("2022-T1", 70, 100), ("2024-T1", 160, 200));
        var hostile = desk.Region with { Indicators = [desk.Region.Indicators[0] with { Name = new("<script>alert(1)</script>"), Breaks = [new SeriesBreak(new(2024, 1, 1), new("</svg><script>"))] }] };
        var blocks = await desk.Part.WriteAsync(GivenReport.Of(hostile, covered: Tertial, organisation: SomeUnits.Organisation));

        Assert.Contains(Written.Runs(blocks), run => run.Text == "<script>alert(1)</script>");
        Assert.DoesNotContain("<script", blocks.OfType<Chart>().Single().Svg, StringComparison.Ordinal);
    }

    public void Dispose() => desk.Dispose();

    private async Task ReportAsync(string indicator, string unit, params (string Period, int Numerator, int Denominator)[] values) => await desk.RecordAsync(
        [.. values.Select(value => desk.Entry(new WrittenValue
        {
            Indicator = indicator,
            Unit = unit,
            Period = value.Period,
            Numerator = FormattableString.Invariant($"{value.Numerator}"),
            Denominator = FormattableString.Invariant($"{value.Denominator}"),
        }))]);
}
