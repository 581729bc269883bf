using System.Globalization;
using System.Text.RegularExpressions;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Reads days and periods as people write them.</summary>
internal static partial class WrittenTime
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The first day that is written in a text.</summary>
    public static DateOnly? Day(string text)
    {
        if (Digits().Match(text) is { Success: true } digits)
        {
            return Of(digits.Groups["year"].Value, Number(digits.Groups["month"].Value), digits.Groups["day"].Value);
        }

        return Words().Match(text) is { Success: true } words
            ? Of(words.Groups["year"].Value, Array.IndexOf(Months, words.Groups["month"].Value[..3].ToLowerInvariant()) + 1, words.Groups["day"].Value)
            : null;
    }

    /// <summary>Every pair of years in a text, such as 2026–2031, as whole years.</summary>
    public static IEnumerable<Period> Years(string text) =>
        from Match match in YearSpan().Matches(text)
        let first = Number(match.Groups["from"].Value)
        let last = Number(match.Groups["to"].Value)
        where last >= first && last - first <= 20
        select new Period(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>A time plan: two days, or whole years. Null where it is something else.</summary>
    public static Period? Span(string text)
    {
        var days = Digits().Matches(text);
        if (days is [var first, var second] && Day(first.Value) is { } from && Day(second.Value) is { } to && to >= from)
        {
            return new Period(from, to);
        }

        if (days.Count > 0)
        {
            return null;
        }

        return Years(text).FirstOrDefault()
            ?? (SingleYear().Match(text.Trim()) is { Success: true } year ? new Period(new DateOnly(Number(year.Value), 1, 1), new DateOnly(Number(year.Value), 12, 31)) : null);
    }

    private static DateOnly? Of(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<year>(19|20)[0-9]{2})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})\s+(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\.?\s+(?<year>(19|20)[0-9]{2})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![0-9-])(?<from>20[0-9]{2})\s*(-|–|—|till|t\.?o\.?m\.?)\s*(?<to>20[0-9]{2})(?![0-9]|-[0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"^20[0-9]{2}$", RegexOptions.None, 1000)]
    private static partial Regex SingleYear();
}
