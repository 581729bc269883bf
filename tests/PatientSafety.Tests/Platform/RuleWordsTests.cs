using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.Platform;

public sealed class RuleWordsTests
{
    private static readonly ReportingRule Rule = new() { Id = "r", Report = ReportKind.ProgressReport, Name = new Text("Uppföljning") };

    [Fact]
    public void Named_weeks_and_months_are_said_one_by_one()
    {
        Assert.Equal(new Text("Efter vecka 8, 20, 36 och 48", "After weeks 8, 20, 36 and 48"), RuleWords.HowOften(Rule with { Frequency = PeriodScheme.NamedWeeks, Weeks = [8, 20, 36, 48] }));
        Assert.Equal(new Text("Efter vecka 8", "After week 8"), RuleWords.HowOften(Rule with { Frequency = PeriodScheme.NamedWeeks, Weeks = [8] }));
        Assert.Equal(new Text("Efter mars, september och december", "After March, September and December"), RuleWords.HowOften(Rule with { Frequency = PeriodScheme.NamedMonths, Months = [3, 9, 12] }));
    }

    [Fact]
    public void A_threshold_is_said_with_its_level() => Assert.Equal(
        new Text("När ”hygien” är under 95,5", "When “hygien” is under 95.5"),
        RuleWords.HowOften(Rule with { SetOffBy = new Threshold("hygien", ThresholdSide.Under, 95.50m) }));

    [Fact]
    public void A_rule_as_code_is_told_by_its_id() => Assert.Equal(
        new Text("När regeln PROV1 finner något", "When the rule PROV1 finds something"),
        RuleWords.HowOften(Rule with { SetOffByRule = "PROV1" }));

    [Fact]
    public void What_the_source_does_not_say_has_no_words() => Assert.Null(RuleWords.HowOften(Rule));

    [Fact]
    public void Other_frequencies_are_said_as_before() => Assert.Equal(Labels.Of(PeriodScheme.Tertial), RuleWords.HowOften(Rule with { Frequency = PeriodScheme.Tertial }));

    [Theory]
    [InlineData(25, "senast den 25:e efter periodens slut", "by the 25th after the end of the period")]
    [InlineData(1, "senast den 1:a efter periodens slut", "by the 1st after the end of the period")]
    [InlineData(12, "senast den 12:e efter periodens slut", "by the 12th after the end of the period")]
    [InlineData(22, "senast den 22:a efter periodens slut", "by the 22nd after the end of the period")]
    [InlineData(23, "senast den 23:e efter periodens slut", "by the 23rd after the end of the period")]
    [InlineData(31, "senast den sista i månaden efter periodens slut", "by the last of the month after the end of the period")]
    public void A_day_of_the_month_is_said_as_people_say_it(int day, string swedish, string english) =>
        Assert.Equal(new Text(swedish, english), Labels.Of(new DueOnDayOfMonth(day)));

    [Fact]
    public void The_last_of_February_is_said_so_whatever_the_year() =>
        Assert.Equal(new Text("senast den sista februari efter periodens slut", "by the last of February after the end of the period"), Labels.Of(new DueOnDay(2, 29)));

    [Theory]
    [InlineData(0, "klar samma dag som nivån ovanför")]
    [InlineData(1, "klar 1 dag före nivån ovanför")]
    [InlineData(14, "klar 14 dagar före nivån ovanför")]
    public void A_lead_is_said_in_days(int days, string expected) => Assert.Equal(expected, RuleWords.Of(new Lead(days)).Swedish);
}
