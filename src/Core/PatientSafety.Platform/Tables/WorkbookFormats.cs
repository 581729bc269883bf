using System.Globalization;
using System.Xml.Linq;

namespace PatientSafety.Platform.Tables;

/// <summary>Shows the numbers of a workbook as people see them: only the look of a cell says which of them are days and which are per cent.</summary>
internal sealed class WorkbookFormats
{
    private const int DaysBetweenTheCounts = 1462;
    private const double LastDay = 2_958_465;

    // Beyond this a decimal number has no room, and nobody reads the digits.
    private const double Countable = 1e27;

    private readonly Look[] looks;
    private readonly int offset;

    public WorkbookFormats(XElement? styles, bool countsFrom1904)
    {
        var own = styles.Child("numFmts").Children("numFmt")
            .GroupBy(format => format.Said("numFmtId") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Said("formatCode") ?? string.Empty, StringComparer.Ordinal);
        looks = [.. styles.Child("cellXfs").Children("xf").Select(look => look.Said("numFmtId") ?? string.Empty).Select(id => own.TryGetValue(id, out var code) ? Of(code) : Of(OfficeXml.Number(id)))];
        offset = countsFrom1904 ? DaysBetweenTheCounts : 0;
    }

    private enum Look
    {
        Number,
        Day,
        PerCent,
    }

    /// <summary>A day as 2026-01-31, a share as 25%, and other numbers with a decimal point and without an exponent.</summary>
    public string Shown(string? style, string value)
    {
        var look = OfficeXml.Number(style) is { } at && at >= 0 && at < looks.Length ? looks[at] : Look.Number;
        if (look == Look.Number && value.Length <= 15 && value.All(char.IsAsciiDigit))
        {
            return value;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < Countable
            ? look switch
            {
                Look.Day when number + offset is >= 1 and <= LastDay => DateTime.FromOADate(number + offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Look.PerCent => $"{Digits(number * 100)}%",
                _ => Digits(number),
            }
            : value;
    }

    // A spreadsheet shows fifteen digits, and a decimal made of a floating number keeps as many.
    private static string Digits(double number) => ((decimal)number).ToString(CultureInfo.InvariantCulture);

    private static Look Of(int? id) => id switch
    {
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => Look.Day,
        9 or 10 => Look.PerCent,
        _ => Look.Number,
    };

    /// <summary>Whether a format shows years or days, or per cent, outside quotations and colours.</summary>
    private static Look Of(string code)
    {
        var quoted = false;
        var bracketed = false;
        foreach (var sign in code)
        {
            quoted ^= sign == '"';
            bracketed = sign == '[' || (bracketed && sign != ']');
            if (!quoted && !bracketed && sign is ('y' or 'Y' or 'd' or 'D' or '%'))
            {
                return sign == '%' ? Look.PerCent : Look.Day;
            }
        }

        return Look.Number;
    }
}
