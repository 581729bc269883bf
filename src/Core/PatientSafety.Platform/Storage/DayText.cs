using System.Data.Common;
using System.Globalization;

namespace PatientSafety.Platform.Storage;

/// <summary>Days as the database keeps them: ISO 8601, which sorts as text and reads as a date.</summary>
public static class DayText
{
    private const string Format = "yyyy-MM-dd";
    private static readonly int First = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly string?[] Known = new string?[50 * 366];

    /// <summary>Stands for “while it holds” where a day is exclusive and the database should compare it.</summary>
    public static DateOnly Never => DateOnly.MaxValue;

    public static string Of(DateOnly day)
    {
        // A million rows name a few thousand days.
        var place = day.DayNumber - First;
        return place < 0 || place >= Known.Length
            ? day.ToString(Format, CultureInfo.InvariantCulture)
            : Known[place] ??= day.ToString(Format, CultureInfo.InvariantCulture);
    }

    public static DateOnly Day(this DbDataReader row, int column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return DateOnly.ParseExact(row.GetString(column), Format, CultureInfo.InvariantCulture);
    }

    public static DateOnly? DayOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateTimeOffset Instant(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
