using System.Globalization;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Entering;

/// <summary>Periods as people write and read them.</summary>
internal static partial class PeriodText
{
    /// <summary>The period that a text means, or null: <c>2026</c>, <c>2026-T2</c>, <c>2026-05</c>, <c>2026-W20</c>, a day, or two days with a dash between.</summary>
    public static Period? Read(string written)
    {
        var text = written.Trim().ToUpperInvariant();
        if (Form().Match(text) is { Success: true } form)
        {
            return Named(int.Parse(form.Groups["year"].Value, CultureInfo.InvariantCulture), form.Groups["kind"].Value, form.Groups["part"].Value);
        }

        return Days().Match(text) is { Success: true } days && Day(days.Groups["from"].Value) is { } from && Day(days.Groups["to"].Value) is { } to && from <= to
            ? new Period(from, to)
            : Day(text) is { } day ? new Period(day, day) : null;
    }

    /// <summary>The shortest way to write a period.</summary>
    public static string Id(Period period) => Whole(period) switch
    {
        { Months: 12 } => FormattableString.Invariant($"{period.From:yyyy}"),
        { Months: 6, Part: var part } => FormattableString.Invariant($"{period.From:yyyy}-H{part}"),
        { Months: 4, Part: var part } => FormattableString.Invariant($"{period.From:yyyy}-T{part}"),
        { Months: 3, Part: var part } => FormattableString.Invariant($"{period.From:yyyy}-Q{part}"),
        { Months: 1 } => FormattableString.Invariant($"{period.From:yyyy-MM}"),
        _ when IsWeek(period) => FormattableString.Invariant($"{ISOWeek.GetYear(Noon(period.From))}-W{ISOWeek.GetWeekOfYear(Noon(period.From)):00}"),
        _ => period.ToString(),
    };

    /// <summary>A period in words: tertial 2 2026.</summary>
    public static Text Name(Period period)
    {
        var year = period.From.Year;
        return Whole(period) switch
        {
            { Months: 12 } => Same($"{year}"),
            { Months: 6, Part: var part } => Both("halvår", "half-year", part),
            { Months: 4, Part: var part } => Both("tertial", "tertial", part),
            { Months: 3, Part: var part } => Both("kvartal", "quarter", part),
            { Months: 1 } => new(Month(Language.Swedish), Month(Language.English)),
            _ when IsWeek(period) => new(Week("vecka"), Week("week")),
            _ when period.From == period.To => new(Dates.Day(period.From, Language.Swedish), Dates.Day(period.From, Language.English)),
            _ => Labels.Of(period),
        };

        Text Both(string swedish, string english, int part) => new(FormattableString.Invariant($"{swedish} {part} {year}"), FormattableString.Invariant($"{english} {part} {year}"));

        string Month(Language language) => Dates.Day(period.From, language).Split(' ', 2)[1];

        string Week(string word) => FormattableString.Invariant($"{word} {ISOWeek.GetWeekOfYear(Noon(period.From))} {ISOWeek.GetYear(Noon(period.From))}");
    }

    private static Period? Named(int year, string kind, string part)
    {
        if (year is < 1900 or > 2199)
        {
            return null;
        }

        var number = part.Length == 0 ? 1 : int.Parse(part, CultureInfo.InvariantCulture);
        if (kind is "W" or "V")
        {
            return number >= 1 && number <= ISOWeek.GetWeeksInYear(year) ? Week(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday))) : null;
        }

        var months = kind switch
        {
            "H" => 6,
            "T" => 4,
            "Q" or "K" => 3,
            _ => part.Length == 0 ? 12 : 1,
        };
        if (number < 1 || number > 12 / months)
        {
            return null;
        }

        var from = new DateOnly(year, ((number - 1) * months) + 1, 1);
        return new Period(from, from.AddMonths(months).AddDays(-1));
    }

    private static Period Week(DateOnly monday) => new(monday, monday.AddDays(6));

    /// <summary>How many months a calendar period has, and which of its year it is.</summary>
    private static (int Months, int Part)? Whole(Period period)
    {
        var next = period.To.AddDays(1);
        var months = ((next.Year - period.From.Year) * 12) + next.Month - period.From.Month;
        return period.From.Day == 1 && next.Day == 1 && months is 1 or 3 or 4 or 6 or 12 && (period.From.Month - 1) % months == 0
            ? (months, ((period.From.Month - 1) / months) + 1)
            : null;
    }

    private static bool IsWeek(Period period) => period.From.DayOfWeek == DayOfWeek.Monday && period.To == period.From.AddDays(6);

    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0));

    private static DateOnly? Day(string written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2199 ? day : null;

    private static Text Same(FormattableString text) => new(FormattableString.Invariant(text), FormattableString.Invariant(text));

    [GeneratedRegex("^(?<year>[0-9]{4})(?:[- ]?(?<kind>[HTQKWV])(?<part>[0-9]{1,2})|-(?<part>[0-9]{2}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("^(?<from>[0-9]{4}-[0-9]{2}-[0-9]{2}) ?(?:–|—|/|TILL|TO| - |--) ?(?<to>[0-9]{4}-[0-9]{2}-[0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Days();
}
