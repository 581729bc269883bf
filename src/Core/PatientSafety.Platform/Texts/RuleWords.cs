using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Platform.Texts;

/// <summary>What a reporting rule says, in words.</summary>
public static class RuleWords
{
    /// <summary>How often a rule asks for its report, or what sets it off; null where the source does not say.</summary>
    public static Text? HowOften(ReportingRule rule) => rule switch
    {
        { SetOffBy: { } threshold } => Of(threshold),
        { SetOffByRule: { } id } => new($"När regeln {id} finner något", $"When the rule {id} finds something"),
        { Frequency: PeriodScheme.NamedWeeks } => new(
            $"Efter vecka {Listed.With(rule.Weeks.Select(Number), "och")}",
            $"After {(rule.Weeks.Length == 1 ? "week" : "weeks")} {Listed.With(rule.Weeks.Select(Number), "and")}"),
        { Frequency: PeriodScheme.NamedMonths } => new(
            $"Efter {Listed.With(rule.Months.Select(month => MonthNames.Of(month).Swedish), "och")}",
            $"After {Listed.With(rule.Months.Select(month => MonthNames.Of(month).In(Language.English)), "and")}"),
        { Frequency: { } frequency } => Labels.Of(frequency),
        _ => null,
    };

    /// <summary>What sets off a report. The indicator is called by its id.</summary>
    public static Text Of(Threshold threshold) => new(
        $"När ”{threshold.IndicatorId}” är {(threshold.Side == ThresholdSide.Under ? "under" : "över")} {Number(threshold.Value).Replace('.', ',')}",
        $"When “{threshold.IndicatorId}” is {(threshold.Side == ThresholdSide.Under ? "under" : "over")} {Number(threshold.Value)}");

    /// <summary>How long before the level above a level is done.</summary>
    public static Text Of(Lead lead) => lead.Days switch
    {
        0 => new("klar samma dag som nivån ovanför", "done on the same day as the level above"),
        1 => new("klar 1 dag före nivån ovanför", "done 1 day before the level above"),
        var days => new($"klar {Number(days)} dagar före nivån ovanför", $"done {Number(days)} days before the level above"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
