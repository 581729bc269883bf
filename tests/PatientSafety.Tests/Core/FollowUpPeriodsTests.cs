using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class FollowUpPeriodsTests
{
    [Theory]
    [InlineData(PeriodScheme.Yearly, "2026", "2026", "2026")]
    [InlineData(PeriodScheme.HalfYearly, "2026-H1", "första halvåret 2026", "the first half of 2026")]
    [InlineData(PeriodScheme.Tertial, "2026-T2", "tertial 2 2026", "tertial 2, 2026")]
    [InlineData(PeriodScheme.Quarterly, "2026-Q3", "kvartal 3 2026", "quarter 3, 2026")]
    [InlineData(PeriodScheme.Monthly, "2026-05", "maj 2026", "May 2026")]
    [InlineData(PeriodScheme.NamedWeeks, "2026-W20", "vecka 9–20 2026", "weeks 9–20, 2026")]
    [InlineData(PeriodScheme.NamedWeeks, "2026-W08", "vecka 49 2025–vecka 8 2026", "week 49, 2025–week 8, 2026")]
    [InlineData(PeriodScheme.NamedMonths, "2026-M09", "april–september 2026", "April–September 2026")]
    [InlineData(PeriodScheme.NamedMonths, "2027-M03", "december 2026–mars 2027", "December 2026–March 2027")]
    public void A_period_has_an_id_and_a_name(PeriodScheme scheme, string id, string swedish, string english)
    {
        var rule = Rule("r", scheme) with { Weeks = [8, 20, 36, 48], Months = [3, 9, 11] };
        var period = Of([rule], Some.Years(2026, 2026)).Find(id);

        Assert.Equal(new Text(swedish, english), period?.Name);
        Assert.Same(rule, period!.Rule);
        Assert.False(period.ChosenByUs);
    }

    [Fact]
    public void The_finest_frequency_of_the_plans_follow_up_is_taken()
    {
        ReportingRule[] rules =
        [
            Rule("ar", PeriodScheme.Yearly),
            Rule("veckor", PeriodScheme.NamedWeeks) with { Weeks = [8, 20, 36, 48] },
            Rule("kvartal", PeriodScheme.Quarterly),
            Rule("annan-plan", PeriodScheme.Monthly) with { PlanId = "plan-2" },
            Rule("annat-slag", PeriodScheme.Monthly) with { Report = ReportKind.Analysis },
            Rule("troskel", PeriodScheme.Monthly) with { SetOffBy = new Threshold("hygien", ThresholdSide.Under, 95) },
        ];

        Assert.All(Of(rules, Some.Years(2026, 2026)).All, period => Assert.Equal("veckor", period.Rule?.Id));
    }

    [Fact]
    public void Without_a_known_frequency_years_are_our_choice()
    {
        var periods = Of([Rule("okand", null), Rule("slut", PeriodScheme.Once)], Some.Years(2026, 2031));

        Assert.Equal(["2026", "2027", "2028", "2029", "2030", "2031"], periods.All.Select(period => period.Id));
        Assert.All(periods.All, period => Assert.True(period is { ChosenByUs: true, Rule: null }));
    }

    [Fact]
    public void A_rule_that_we_placed_is_our_choice() =>
        Assert.All(Of([Rule("r", PeriodScheme.Tertial) with { Provenance = new() { Attestation = Attestation.OurPlacement } }], Some.Years(2026, 2026)).All, period => Assert.True(period.ChosenByUs));

    [Fact]
    public void A_plan_without_a_period_has_those_of_the_given_years() =>
        Assert.Equal(["2025-H1", "2025-H2", "2026-H1", "2026-H2"], Of([Rule("r", PeriodScheme.HalfYearly)], null).All.Select(period => period.Id));

    [Fact]
    public void A_period_is_found_by_its_id_and_by_a_day()
    {
        var periods = Of([Rule("r", PeriodScheme.Tertial)], Some.Years(2026, 2026));

        Assert.Equal("2026-T2", periods.Find("2026-t2")?.Id);
        Assert.Null(periods.Find("2026-Q2"));
        Assert.Equal("2026-T1", periods.On(new(2026, 4, 30))?.Id);
        Assert.Equal("2026-T2", periods.On(new(2026, 5, 1))?.Id);
        Assert.Null(periods.On(new(2027, 1, 1)));
    }

    private static FollowUpPeriods Of(ReportingRule[] rules, Period? planPeriod)
    {
        var plan = Some.Plan(period: planPeriod);
        return FollowUpPeriods.Of(Some.Configuration(plans: plan) with { Reporting = [.. rules] }, plan, Some.Years(2025, 2026));
    }

    private static ReportingRule Rule(string id, PeriodScheme? frequency) => new() { Id = id, Report = ReportKind.ProgressReport, Name = new Text(id), Frequency = frequency };
}
