using PatientSafety.Indicators.Entering;

namespace PatientSafety.Tests.Indicators;

/// <summary>Values in a real database: nothing is lost, nothing is doubled, nothing is changed.</summary>
public sealed class RecordingTests
{
    private static readonly WrittenValue First = new() { Indicator = "prov-antal", Period = "2024", Value = "40" };

    [Fact]
    public async Task A_value_is_kept_with_who_when_and_how()
    {
        using var desk = new IndicatorDesk();
        Assert.True((await desk.RecordAsync(First with { ReportedOn = "2026-01-07" })).IsWritten);

        var point = Assert.Single(await desk.ValuesAsync("prov-antal"));
        Assert.Equal((40m, "Anna", null, new DateOnly(2026, 1, 7), desk.Clock.Now), (point.Measure, point.By, point.File, point.ReportedOn, point.RecordedAt));
        Assert.Equal(7, point.Id.Version);
    }

    [Fact]
    public async Task The_same_value_once_more_changes_nothing()
    {
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First);
        var again = await desk.RecordAsync(First with { Value = "40,0" });

        Assert.False(again.IsWritten);
        Assert.Equal(1, again.Count(DecisionKind.Unchanged));
        Assert.Single(await desk.HistoryAsync("prov-antal"));
    }

    [Fact]
    public async Task Another_value_needs_a_reason_and_then_both_stay()
    {
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First);
        var refused = await desk.RecordAsync(First with { Value = "41" });
        Assert.Equal("PS5509", Assert.Single(refused.Decisions).Finding?.Id);

        Assert.True((await desk.RecordAsync(First with { Value = "41", Reason = "En rapport kom sent" })).IsWritten);
        var history = await desk.HistoryAsync("prov-antal");
        Assert.Equal([40m, 41m], history.Select(point => point.Measure));
        Assert.Equal((history[1].Number, null), (history[0].CorrectedBy, history[1].CorrectedBy));
        Assert.Equal((history[0].Number, "En rapport kom sent"), (history[1].Corrects, history[1].Reason));
        Assert.Equal(41m, Assert.Single(await desk.ValuesAsync("prov-antal")).Measure);
    }

    [Fact]
    public async Task A_correction_of_what_somebody_else_has_corrected_is_refused_and_nothing_is_lost()
    {
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First);
        var seen = Assert.Single(await desk.ValuesAsync("prov-antal")).Number;
        await desk.RecordAsync(First with { Value = "41", Reason = "Ett" });
        var late = await desk.RecordAsync(desk.Entry(First with { Value = "42", Reason = "Två" }) with { Corrects = seen });

        Assert.Equal("PS5514", Assert.Single(late.Decisions).Finding?.Id);
        Assert.Equal(41m, Assert.Single(await desk.ValuesAsync("prov-antal")).Measure);
    }

    [Fact]
    public async Task A_value_can_be_taken_back_and_reported_anew()
    {
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First);
        var seen = Assert.Single(await desk.ValuesAsync("prov-antal")).Number;
        await desk.RecordAsync(desk.Entry(First with { Reason = "Fel enhet" }) with { Value = null, Corrects = seen });

        Assert.Empty(await desk.ValuesAsync("prov-antal"));
        Assert.Equal([false, true], (await desk.HistoryAsync("prov-antal")).Select(point => point.IsTakenBack));
        Assert.True((await desk.RecordAsync(First with { Value = "50" })).IsWritten);
        Assert.Equal(50m, Assert.Single(await desk.ValuesAsync("prov-antal")).Measure);
    }

    [Fact]
    public async Task What_was_known_at_an_instant_is_shown_as_it_was()
    {
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First);
        var then = desk.Clock.Now;
        desk.Clock.Now = then.AddDays(3);
        await desk.RecordAsync(First with { Value = "41", Reason = "En rapport kom sent" });

        Assert.Equal(40m, Assert.Single(await desk.ValuesAsync("prov-antal", knownAt: then)).Measure);
        Assert.Null(Assert.Single(await desk.ValuesAsync("prov-antal", knownAt: then)).CorrectedBy);
        Assert.Empty(await desk.ValuesAsync("prov-antal", knownAt: then.AddSeconds(-1)));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_recorded_and_each_of_the_others_is_told()
    {
        const int Many = 16;
        using var desk = new IndicatorDesk();
        await desk.RecordAsync(First with { Period = "2023" });
        var outcomes = await Task.WhenAll(Enumerable.Range(100, Many).Select(value => Task.Run(() => desk.RecordAsync(First with { Value = value.ToString() }))));

        Assert.Single(outcomes, outcome => outcome.IsWritten);
        Assert.Equal(Many - 1, outcomes.Count(outcome => outcome.Decisions is [{ Finding.Id: "PS5509" }]));
        Assert.Equal(2, (await desk.HistoryAsync("prov-antal")).Count);
    }

    [Fact]
    public async Task Units_periods_and_dimensions_have_values_of_their_own()
    {
        using var desk = new IndicatorDesk(SomeUnits.Organisation);
        await desk.RecordAsync(
            desk.Entry(new() { Indicator = "prov-trappa", Period = "2024", Dimension = "prov-ett", Value = "b" }),
            desk.Entry(new() { Indicator = "prov-trappa", Period = "2024", Dimension = "Provdimension två", Value = "D" }),
            desk.Entry(new() { Indicator = "prov-trappa", Unit = "Kliniken", Period = "2024", Dimension = "prov-ett", Value = "E" }));

        Assert.Equal([("prov-ett", 2m), ("prov-tva", 4m)], (await desk.ValuesAsync("prov-trappa")).Select(point => (point.DimensionId!, point.Measure!.Value)));
        Assert.Equal(5m, Assert.Single(await desk.ValuesAsync("prov-trappa", "KLINIKEN")).Measure);
    }

    [Fact]
    public async Task What_is_kept_is_told_when_a_plugin_goes()
    {
        using var desk = new IndicatorDesk();
        Assert.Empty(await desk.RecordsAsync());
        await desk.RecordAsync(First);

        Assert.Equal("1 rapporterat värde på indikatorer", Assert.Single(await desk.RecordsAsync()).What.Swedish);
    }
}
