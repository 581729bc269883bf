using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>Days in words. The months are our own, so that a machine without language data says the same.</summary>
public static class Dates
{
    private static readonly string[] Swedish = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>25 februari 2026.</summary>
    public static string Day(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayOfYear(day.Month, day.Day, language)} {day.Year}");

    /// <summary>25 februari.</summary>
    public static string DayOfYear(int month, int day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day} {(language == Language.English ? English : Swedish)[month - 1]}");
}
