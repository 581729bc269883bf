using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Storage;
using PatientSafety.Indicators.Suppressing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Indicators;

/// <summary>Whoever asks, and however: a value that rests on too few has no number.</summary>
public sealed class SuppressionTests
{
    private static readonly Indicator Share = new()
    {
        Id = "andel",
        Name = new("Andel", "Share"),
        Scale = new IndicatorScale { Kind = ScaleKind.Share },
        SmallNumbers = new SmallNumbers { LeastDenominator = 10 },
    };

    private static readonly Indicator Count = Share with { Scale = new IndicatorScale { Kind = ScaleKind.Count }, SmallNumbers = new SmallNumbers { LeastCount = 5 } };

    private static readonly string[] Wards = ["avdelning-1", "avdelning-2", "avdelning-3"];

    [Theory]
    [InlineData(9, 10, Suppression.None)]
    [InlineData(9, 9, Suppression.TooFew)]
    [InlineData(0, 1, Suppression.TooFew)]
    public void The_least_denominator_is_shown(int numerator, int denominator, Suppression expected) =>
        Assert.Equal(expected, Assert.Single(Published.Of(Share, [Row(1, null, numerator, denominator)], null)).Suppression);

    [Theory]
    [InlineData(5, Suppression.None)]
    [InlineData(4, Suppression.TooFew)]
    [InlineData(0, Suppression.TooFew)]
    public void The_least_count_is_shown_and_nought_is_below_it(int value, Suppression expected) =>
        Assert.Equal(expected, Assert.Single(Published.Of(Count, [Row(1, null, value: value)], null)).Suppression);

    [Fact]
    public void Where_one_of_those_beside_each_other_is_hidden_the_lightest_of_the_others_is_too()
    {
        var points = Published.Of(Share, [Row(1, Wards[0], 5, 9), Row(2, Wards[1], 20, 40), Row(3, Wards[2], 20, 30), Row(4, "andra-kliniken", 10, 12), Row(5, null, 45, 79)], SomeUnits.Organisation);

        Assert.Equal([Suppression.TooFew, Suppression.None, Suppression.Complementary, Suppression.None, Suppression.None], points.Select(point => point.Suppression));
        Assert.All(points, point => Assert.Equal(point.Suppression == Suppression.None, point.Measure is not null || point.Numerator is not null || point.Denominator is not null));
    }

    [Fact]
    public void Where_two_are_hidden_no_third_is() =>
        Assert.Equal(
            [Suppression.TooFew, Suppression.TooFew, Suppression.None],
            Published.Of(Share, [Row(1, Wards[0], 5, 9), Row(2, Wards[1], 2, 4), Row(3, Wards[2], 20, 30)], SomeUnits.Organisation).Select(point => point.Suppression));

    [Fact]
    public void What_does_not_add_up_hides_nothing_beside_it()
    {
        var time = Share with { Scale = new IndicatorScale { Kind = ScaleKind.Time, TimeUnit = TimeUnit.Days } };

        Assert.Equal(
            [Suppression.TooFew, Suppression.None],
            Published.Of(time, [Row(1, Wards[0], value: 3, denominator: 9), Row(2, Wards[1], value: 3, denominator: 20)], SomeUnits.Organisation).Select(point => point.Suppression));
    }

    [Fact]
    public void A_corrected_value_shows_no_more_than_the_one_in_its_place()
    {
        var points = Published.Of(Share, [Row(1, null, 9, 12), Row(2, null, 8, 9, corrects: 1)], null);

        Assert.Equal([Suppression.TooFew, Suppression.TooFew], points.Select(point => point.Suppression));
        Assert.All(points, point => Assert.Null(point.Denominator));
    }

    [Fact]
    public void Among_units_beside_each_other_never_one_alone_is_hidden() => Prop.ForAll(
        Gen.Choose(0, 40).ListOf(3).ToArbitrary(),
        denominators =>
        {
            var points = Published.Of(Share, [.. denominators.Select((denominator, place) => Row(place + 1, Wards[place], denominator / 2, denominator + 1))], SomeUnits.Organisation);
            Assert.NotEqual(1, points.Count(point => point.Measure is null));
            Assert.All(points.Zip(denominators), pair => Assert.True(pair.Second + 1 >= 10 || pair.First.Suppression == Suppression.TooFew));
            Assert.All(points, point => Assert.Equal(point.Suppression != Suppression.None, point is { Measure: null, Numerator: null, Denominator: null }));
        }).Check(Tries.Of(300));

    [Fact]
    public async Task A_unit_asked_for_alone_is_hidden_for_the_sake_of_the_one_beside_it()
    {
        using var desk = new IndicatorDesk(SomeUnits.Organisation);
        await desk.RecordAsync([.. Wards.Select((ward, place) => desk.Entry(new WrittenValue { Indicator = "prov-foljsamhet", Unit = ward, Period = "2024", Numerator = "5", Denominator = $"{(place + 1) * 9}" }))]);

        Assert.Equal(Suppression.TooFew, Assert.Single(await desk.ValuesAsync("prov-foljsamhet", Wards[0])).Suppression);
        Assert.Equal(Suppression.Complementary, Assert.Single(await desk.ValuesAsync("prov-foljsamhet", Wards[1])).Suppression);
        Assert.NotNull(Assert.Single(await desk.ValuesAsync("prov-foljsamhet", Wards[2])).Measure);
        foreach (var output in new[] { "table", "json", "csv" })
        {
            var run = await desk.RunAsync($"show matlandet prov-foljsamhet --unit {Wards[1]} --history --output {output}");
            Assert.DoesNotContain("18", run.Results.Replace(Assert.Single(await desk.ValuesAsync("prov-foljsamhet", Wards[1])).Id.ToString(), string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static IndicatorValueRow Row(long number, string? unit, decimal? numerator = null, decimal? denominator = null, decimal? value = null, long? corrects = null) => new()
    {
        Number = number,
        Id = Guid.CreateVersion7(),
        RegionId = "matlandet",
        IndicatorId = "andel",
        UnitId = unit,
        PeriodFrom = new(2024, 1, 1),
        PeriodTo = new(2024, 12, 31),
        Value = value,
        Numerator = numerator,
        Denominator = denominator,
        ReportedOn = new(2025, 1, 1),
        RecordedAtUtc = DateTimeOffset.UnixEpoch,
        RecordedBy = "Anna",
        Corrects = corrects,
        Reason = corrects is null ? null : "Skäl",
    };
}
