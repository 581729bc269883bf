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
    public void An_occasion_knows_its_rule()
    {
        var rule = Rule(PeriodScheme.Yearly, Coverage.Period, null);
        Assert.All(rule.Occasions(Plan), occasion => Assert.Same(rule, occasion.Rule));
    }

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
