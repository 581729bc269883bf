using System.Data.Common;
using System.Globalization;

namespace PatientSafety.Platform.Storage;

/// <summary>Days as the database keeps them: ISO 8601, which sorts as text and reads as a date.</summary>
public static class DayText
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Stands for “while it holds” where a day is exclusive and the database should compare it.</summary>
    public static DateOnly Never => DateOnly.MaxValue;

    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

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
