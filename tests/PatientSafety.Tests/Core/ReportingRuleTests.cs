using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class ReportingRuleTests
{
    private static readonly Period Plan = new(new(2022, 1, 1), new(2024, 12, 31));

    [Fact]
    public void A_yearly_rule_asks_for_one_report_a_year()
    {
        var rule = Rule(PeriodScheme.Yearly, Coverage.Period, new DueOnDay(3, 1));
        Assert.Equal(
            ["2022-01-01–2022-12-31 2023-03-01", "2023-01-01–2023-12-31 2024-03-01", "2024-01-01–2024-12-31 2025-03-01"],
            Shown(rule));
    }

    [Fact]
    public void A_cumulative_tertial_report_covers_the_year_so_far()
    {
        var rule = Rule(PeriodScheme.Tertial, Coverage.YearToDate, new DueAfter(0, 25));
        Assert.Equal(
            ["2022-01-01–2022-04-30 2022-05-25", "2022-01-01–2022-08-31 2022-09-25", "2022-01-01–2022-12-31 2023-01-25"],
            Shown(rule).Take(3));
    }

    [Fact]
    public void A_final_report_is_asked_for_once_and_covers_the_plan() =>
        Assert.Equal(["2022-01-01–2024-12-31 2025-06-30"], Shown(Rule(PeriodScheme.Once, Coverage.PlanPeriod, new DueAfter(6, 0))));

    [Fact]
    public void A_rule_that_does_not_know_how_often_asks_for_nothing() =>
        Assert.Empty(Rule(null, Coverage.Period, new DueOnDay(3, 1)).Occasions(Plan));

    [Fact]
    public void A_rule_that_does_not_know_when_has_occasions_without_a_due_date() =>
        Assert.All(Rule(PeriodScheme.Yearly, Coverage.Period, null).Occasions(Plan), occasion => Assert.Null(occasion.DueOn));

    [Fact]
    public void A_rule_by_named_months_asks_after_each_of_them()
    {
        var rule = Rule(PeriodScheme.NamedMonths, Coverage.Period, new DueOnDayOfMonth(25)) with { Months = [3, 9, 12] };
        Assert.Equal(
            ["2022-01-01–2022-03-31 2022-04-25", "2022-04-01–2022-09-30 2022-10-25", "2022-10-01–2022-12-31 2023-01-25"],
            Shown(rule).Take(3));
    }

    [Fact]
    public void A_rule_that_a_threshold_sets_off_asks_for_nothing_by_the_calendar() =>
        Assert.Empty((Rule(PeriodScheme.Monthly, Coverage.Period, new DueAfter(1, 0)) with { SetOffBy = new Threshold("hygien", ThresholdSide.Under, 95) }).Occasions(Plan));

    [Theory]
    [InlineData(ThresholdSide.Under, "2022-01-01–2022-01-31 2022-02-28, 2022-04-01–2022-04-30 2022-05-31")]
    [InlineData(ThresholdSide.Over, "2022-03-01–2022-03-31 2022-04-30")]
    public void Values_past_a_threshold_set_off_a_report_each_and_one_on_it_none(ThresholdSide side, string expected)
    {
        var rule = Rule(null, Coverage.Period, new DueAfter(1, 0)) with { SetOffBy = new Threshold("hygien", side, 95) };
        MeasuredValue[] values = [new(Month(4), 94.9m), new(Month(2), 95), new(Month(3), 95.1m), new(Month(1), 20), new(Month(1), 21)];

        Assert.Equal(expected, string.Join(", ", rule.Occasions(values).Select(occasion => $"{occasion.Covered} {occasion.DueOn:yyyy-MM-dd}")));
    }

    [Fact]
    public void Values_set_off_nothing_where_the_calendar_rules() =>
        Assert.Empty(Rule(PeriodScheme.Monthly, Coverage.Period, null).Occasions([new MeasuredValue(Month(1), 0)]));

    [Fact]
    public void What_a_rule_as_code_finds_sets_off_a_report_for_each_period()
    {
        var rule = Rule(null, Coverage.Period, new DueAfter(1, 0)) with { SetOffByRule = "PROV1" };

        Assert.Equal(
            "2022-01-01–2022-01-31 2022-02-28, 2022-03-01–2022-03-31 2022-04-30",
            string.Join(", ", rule.Occasions([Month(3), Month(1), Month(3)]).Select(occasion => $"{occasion.Covered} {occasion.DueOn:yyyy-MM-dd}")));
        Assert.Empty((rule with { Frequency = PeriodScheme.Monthly }).Occasions(Plan));
        Assert.Empty(Rule(PeriodScheme.Monthly, Coverage.Period, null).Occasions([Month(1)]));
    }

    [Fact]
    public void An_occasion_knows_its_rule()
    {
        var rule = Rule(PeriodScheme.Yearly, Coverage.Period, null);
        Assert.All(rule.Occasions(Plan), occasion => Assert.Same(rule, occasion.Rule));
    }

    private static Period Month(int month) => new(new(2022, month, 1), new(2022, month, DateTime.DaysInMonth(2022, month)));

    private static IEnumerable<string> Shown(ReportingRule rule) =>
        rule.Occasions(Plan).Select(occasion => $"{occasion.Covered} {occasion.DueOn:yyyy-MM-dd}");

    private static ReportingRule Rule(PeriodScheme? frequency, Coverage covers, Due? due) => new()
    {
        Id = "regel",
        Report = ReportKind.ProgressReport,
        Name = new Text("Uppföljning"),
        Frequency = frequency,
        Covers = covers,
        Due = due,
    };
}
