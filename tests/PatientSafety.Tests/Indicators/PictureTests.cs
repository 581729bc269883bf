using System.Globalization;
using System.Xml.Linq;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Regional;
using PatientSafety.Indicators.Drawing;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Regions;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.Indicators;

/// <summary>Pictures are drawn from values alone, so that they can be looked at here.</summary>
public sealed class PictureTests
{
    private static readonly RegionConfiguration Region = PlanFile.Read(File.ReadAllText(Repository.At("tests", "fixtures", "plugins", "Measures", "plan.yaml"))).Configuration!;
    private static readonly Indicator Adherence = Region.Indicator("prov-foljsamhet")!;
    private static readonly Indicator Stairs = Region.Indicator("prov-trappa")!;

    private static readonly IndicatorPoint[] Values =
    [
        Point("2022-T1", 0.70m), Point("2022-T2", 0.74m), Point("2022-T3", null), Point("2023-T1", 0.88m), Point("2023-T2", 0.9m), Point("2023-T3", 0.965m),
        Point("2024-T1", 0.75m), Point("2024-T2", 0.825m), Point("2024-T3", 0.955m),
    ];

    [Fact]
    public void A_line_joins_values_of_one_series_and_stops_at_one_that_is_suppressed()
    {
        var joined = new TrendPicture(Adherence, [.. Values], Language.Swedish, TrendFrame.Wide).Joined().Select(points => string.Join(' ', points.Select(point => PeriodText.Id(point.Period))));

        Assert.Equal(["2022-T1 2022-T2", "2023-T1 2023-T2 2023-T3", "2024-T1 2024-T2 2024-T3"], joined);
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void A_trend_is_drawn_the_same_each_time(Language language)
    {
        var picture = new TrendPicture(Adherence, [.. Values], language, TrendFrame.Wide).Draw("trend", Adherence.Name.In(language));

        Snapshot.Match(XElement.Parse(picture).ToString(), language.ToString());
    }

    [Fact]
    public void A_profile_is_drawn_the_same_each_time()
    {
        IndicatorPoint[] points = [.. Steps("2023", "BCADCEBC"), .. Steps("2024", "CDCDBEDC")];
        var picture = new ProfilePicture(Stairs, Profile.Of(points)!, Language.Swedish, 340).Draw("profile", "Trappan");

        Snapshot.Match(XElement.Parse(picture).ToString());
    }

    [Fact]
    public void A_former_period_of_another_series_is_not_compared_with()
    {
        IndicatorPoint[] points = [.. Steps("2023", "BCADCEBC"), .. Steps("2024", "CDCDBEDC").Select(point => point with { Series = 1 })];

        Assert.Null(Profile.Of(points)!.Former);
        Assert.NotNull(Profile.Of([.. points.Select(point => point with { Series = 1 })])!.Former);
    }

    [Fact]
    public void Who_hears_the_picture_is_told_all_that_it_shows()
    {
        var words = TrendWords.Of(Adherence, Values).Swedish;

        Assert.Equal(
            "8 värden, från 70\u00A0% (tertial 1 2022) till 95,5\u00A0% (tertial 3 2024). Målet är minst 95\u00A0%; det senaste värdet når målet. Utgångsläget var 74\u00A0% (2022). "
            + "Serien bryts 2024-01-01: Mätningen görs av en utomstående från 2024, inte av avdelningen själv. Ett värde är skyddat och visas utan tal.",
            words);
    }

    [Fact]
    public void Nothing_is_drawn_outside_its_picture()
    {
        foreach (var frame in new[] { TrendFrame.Wide, TrendFrame.Narrow, TrendFrame.Small })
        {
            foreach (var values in new[] { Values, [Values[0]], [Values[2]], [] })
            {
                var picture = XElement.Parse(new TrendPicture(Adherence, [.. values], Language.Swedish, frame).Draw("trend", "Titel"));
                Assert.All(Numbers(picture, "x", "x1", "x2", "cx"), x => Assert.InRange(x, 0, frame.Width));
                Assert.All(Numbers(picture, "y", "y1", "y2", "cy"), y => Assert.InRange(y, 0, frame.Height));
            }
        }
    }

    [Fact]
    public void A_text_of_the_plan_cannot_become_markup()
    {
        var hostile = Adherence with { Name = new("<script>alert(1)</script>"), Breaks = [new SeriesBreak(new(2024, 1, 1), new("</desc><script>"))] };
        var picture = new TrendPicture(hostile, [.. Values], Language.Swedish, TrendFrame.Wide).Draw("trend", hostile.Name.Swedish);

        Assert.DoesNotContain(XElement.Parse(picture).Descendants(), element => element.Name.LocalName == "script");
        Assert.DoesNotContain("<script", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prov-foljsamhet", new[] { 0.70, 0.965 }, 0.7, 1.0)]
    [InlineData("prov-foljsamhet", new[] { 0.0, 1.0 }, 0.0, 1.0)]
    [InlineData("prov-handelser", new[] { 2.1, 3.4 }, 0.0, 4.0)]
    [InlineData("prov-antal", new[] { 0.0 }, 0.0, 1.0)]
    [InlineData("prov-index", new[] { 71.0, 71.0 }, 60.0, 80.0)]
    [InlineData("prov-trappa", new[] { 2.0 }, 0.5, 5.5)]
    public void An_axis_holds_everything_and_begins_at_nought_where_a_doubling_has_to_look_like_one(string id, double[] measures, double least, double most)
    {
        var axis = ValueAxis.Of(Region.Indicator(id)!, measures.Select(measure => Point("2024", (decimal)measure)));

        Assert.Equal((least, most), (Math.Round(axis.Least, 9), Math.Round(axis.Most, 9)));
        Assert.InRange(axis.Marks.Length, 2, 8);
    }

    private static IEnumerable<double> Numbers(XElement picture, params string[] names) =>
        picture.Descendants().Attributes().Where(attribute => names.Contains(attribute.Name.LocalName)).Select(attribute => double.Parse(attribute.Value, CultureInfo.InvariantCulture));

    private static IEnumerable<IndicatorPoint> Steps(string period, string letters) =>
        letters.Select((letter, place) => Point(period, IndicatorScale.StepOf(letter)) with { DimensionId = Stairs.Scale.Dimensions[place].Id, Series = 0 });

    private static IndicatorPoint Point(string period, decimal? measure) => new()
    {
        Number = 1,
        Id = Guid.Empty,
        IndicatorId = "prov",
        Period = PeriodText.Read(period)!,
        Measure = measure,
        Suppression = measure is null ? Suppression.TooFew : Suppression.None,
        Series = Adherence.SeriesOf(PeriodText.Read(period)!),
        ReportedOn = new(2025, 1, 1),
        RecordedAt = DateTimeOffset.UnixEpoch,
        By = "Anna",
    };
}
