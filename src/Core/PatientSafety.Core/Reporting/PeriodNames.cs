using System.Globalization;

namespace PatientSafety.Core.Reporting;

/// <summary>Short ids and names of the periods of a scheme.</summary>
public static class PeriodNames
{
    /// <summary>The id of a period, as <see cref="FollowUpPeriod.Id"/> describes it.</summary>
    /// <param name="scheme">The scheme that the period is one of.</param>
    /// <param name="period">The period.</param>
    /// <returns>The id; of a period that is no part of the calendar (<see cref="PeriodScheme.Once"/>) its days.</returns>
    public static string Id(PeriodScheme scheme, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (year, month) = (period.To.Year, period.To.Month);
        return scheme switch
        {
            PeriodScheme.Yearly => Invariant($"{year}"),
            PeriodScheme.HalfYearly => Invariant($"{year}-H{month / 6}"),
            PeriodScheme.Tertial => Invariant($"{year}-T{month / 4}"),
            PeriodScheme.Quarterly => Invariant($"{year}-Q{month / 3}"),
            PeriodScheme.Monthly => Invariant($"{year}-{month:00}"),
            PeriodScheme.NamedWeeks => Invariant($"{Week(period.To).Year}-W{Week(period.To).Number:00}"),
            PeriodScheme.NamedMonths => Invariant($"{year}-M{month:00}"),
            _ => Invariant($"{period.From:yyyy-MM-dd}--{period.To:yyyy-MM-dd}"),
        };
    }

    /// <summary>The name of a period, as it is written in a sentence: "tertial 2 2026", "maj 2026", "vecka 9–20 2026".</summary>
    /// <param name="scheme">The scheme that the period is one of.</param>
    /// <param name="period">The period.</param>
    /// <returns>The name; of a period that is no part of the calendar (<see cref="PeriodScheme.Once"/>) its days.</returns>
    public static Text Of(PeriodScheme scheme, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (year, month) = (period.To.Year, period.To.Month);
        return scheme switch
        {
            PeriodScheme.Yearly => Same(Invariant($"{year}")),
            PeriodScheme.HalfYearly => new(
                Invariant($"{(month == 6 ? "första" : "andra")} halvåret {year}"), Invariant($"the {(month == 6 ? "first" : "second")} half of {year}")),
            PeriodScheme.Tertial => new(Invariant($"tertial {month / 4} {year}"), Invariant($"tertial {month / 4}, {year}")),
            PeriodScheme.Quarterly => new(Invariant($"kvartal {month / 3} {year}"), Invariant($"quarter {month / 3}, {year}")),
            PeriodScheme.Monthly or PeriodScheme.NamedMonths => Months(period),
            PeriodScheme.NamedWeeks => Weeks(Week(period.From), Week(period.To)),
            _ => Same(period.ToString()),
        };
    }

    private static Text Months(Period period)
    {
        var (from, to) = (MonthNames.Of(period.From.Month), MonthNames.Of(period.To.Month));
        var (fromYear, year) = (period.From.Year, period.To.Year);
        return (from == to, fromYear == year) switch
        {
            (true, true) => new(Invariant($"{to.Swedish} {year}"), Invariant($"{to.English} {year}")),
            (false, true) => new(Invariant($"{from.Swedish}–{to.Swedish} {year}"), Invariant($"{from.English}–{to.English} {year}")),
            _ => new(Invariant($"{from.Swedish} {fromYear}–{to.Swedish} {year}"), Invariant($"{from.English} {fromYear}–{to.English} {year}")),
        };
    }

    private static Text Weeks((int Year, int Number) from, (int Year, int Number) to) => (from == to, from.Year == to.Year) switch
    {
        (true, _) => new(Invariant($"vecka {to.Number} {to.Year}"), Invariant($"week {to.Number}, {to.Year}")),
        (_, true) => new(Invariant($"vecka {from.Number}–{to.Number} {to.Year}"), Invariant($"weeks {from.Number}–{to.Number}, {to.Year}")),
        _ => new(
            Invariant($"vecka {from.Number} {from.Year}–vecka {to.Number} {to.Year}"),
            Invariant($"week {from.Number}, {from.Year}–week {to.Number}, {to.Year}")),
    };

    /// <summary>The week that a day lies in, with the year that the week belongs to, which around the new year may be another than the day's.</summary>
    private static (int Year, int Number) Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }

    private static Text Same(string text) => new(text, text);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
