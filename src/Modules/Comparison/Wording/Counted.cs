using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Comparison.Wording;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    public static Text Activities(int count) => Of(count, "aktivitet", "aktiviteter", "activity", "activities");

    public static Text Of(int count, string one, string several, string oneInEnglish, string severalInEnglish)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return count == 1 ? new Text($"{number} {one}", $"{number} {oneInEnglish}") : new Text($"{number} {several}", $"{number} {severalInEnglish}");
    }
}
