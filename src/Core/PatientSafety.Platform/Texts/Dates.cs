using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>Days in words.</summary>
public static class Dates
{
    /// <summary>25 februari 2026.</summary>
    public static string Day(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayOfYear(day.Month, day.Day, language)} {day.Year}");

    /// <summary>25 februari.</summary>
    public static string DayOfYear(int month, int day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day} {MonthNames.Of(month).In(language)}");
}
