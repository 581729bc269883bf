using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>Days of the month in words: 25:e and 25th.</summary>
public static class Ordinals
{
    public static Text Of(int day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{day}:{(day is 1 or 2 or 21 or 22 or 31 ? "a" : "e")}"),
        string.Create(CultureInfo.InvariantCulture, $"{day}{English(day)}"));

    private static string English(int day) => (day % 10, day / 10) switch
    {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
}
