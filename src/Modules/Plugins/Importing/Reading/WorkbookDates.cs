using System.Globalization;
using System.Xml.Linq;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Tells which numbers of a workbook are dates: only the look of the cell says so.</summary>
internal sealed class WorkbookDates
{
    private const int DaysBetweenTheCounts = 1462;
    private const double LastDay = 2_958_465;
    private readonly bool[] isDate;
    private readonly int offset;

    public WorkbookDates(XElement? styles, bool countsFrom1904)
    {
        var own = styles.Child("numFmts").Children("numFmt")
            .GroupBy(format => format.Said("numFmtId") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Said("formatCode") ?? string.Empty, StringComparer.Ordinal);
        isDate = [.. styles.Child("cellXfs").Children("xf").Select(look => look.Said("numFmtId") ?? string.Empty).Select(id => own.TryGetValue(id, out var code) ? Shows(code) : OfficeXml.Number(id) is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58))];
        offset = countsFrom1904 ? DaysBetweenTheCounts : 0;
    }

    /// <summary>The day as 2026-01-31, or null where the cell does not show one.</summary>
    public string? Day(string? style, string value) =>
        OfficeXml.Number(style) is { } look && look >= 0 && look < isDate.Length && isDate[look]
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days + offset is >= 1 and <= LastDay
            ? DateTime.FromOADate(days + offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether a format shows years or days, outside quotations and colours.</summary>
    private static bool Shows(string code)
    {
        var quoted = false;
        var bracketed = false;
        foreach (var sign in code)
        {
            quoted ^= sign == '"';
            bracketed = sign == '[' || (bracketed && sign != ']');
            if (!quoted && !bracketed && (sign is 'y' or 'Y' or 'd' or 'D'))
            {
                return true;
            }
        }

        return false;
    }
}
