using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Reporting.Orders;

/// <summary>Short names of the days that reports cover: <c>2026</c>, <c>2022-2024</c> (whole years), <c>2026-H1</c>, <c>2026-T2</c>, <c>2026-Q3</c>, <c>2026-05</c>, otherwise the first and the last day.</summary>
internal static class PeriodIds
{
    private static readonly PeriodScheme[] Schemes = [PeriodScheme.Yearly, PeriodScheme.HalfYearly, PeriodScheme.Tertial, PeriodScheme.Quarterly, PeriodScheme.Monthly];

    public static string Of(Period period)
    {
        foreach (var scheme in Schemes)
        {
            if (scheme.Over(new Period(period.To, period.To)).Single() == period)
            {
                return PeriodNames.Id(scheme, period);
            }
        }

        return period is { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } }
            ? FormattableString.Invariant($"{period.From:yyyy}-{period.To:yyyy}")
            : PeriodNames.Id(PeriodScheme.Once, period);
    }

    /// <summary>The name in words, as it is written in a sentence and in titles.</summary>
    public static Text Name(Period period)
    {
        foreach (var scheme in Schemes)
        {
            if (scheme.Over(new Period(period.To, period.To)).Single() == period)
            {
                return PeriodNames.Of(scheme, period);
            }
        }

        return Platform.Texts.Labels.Of(period);
    }

    public static Period? Parse(string id)
    {
        if (id.Split("--") is [var first, var last])
        {
            return Day(first) is { } from && Day(last) is { } to && from <= to ? new Period(from, to) : null;
        }

        if (Year(id) is { } only)
        {
            return Years(only, only);
        }

        if (id.Split('-') is not [var year, var part] || Year(year) is not { } of)
        {
            return null;
        }

        if (Year(part) is { } until)
        {
            return of <= until ? Years(of, until) : null;
        }

        return Schemes.SelectMany(scheme => scheme.Over(Years(of, of)).Where(period => PeriodNames.Id(scheme, period) == id)).FirstOrDefault();
    }

    private static Period Years(int from, int to) => new(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31));

    private static int? Year(string written) =>
        written.Length == 4 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;

    private static DateOnly? Day(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
