using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Comparison.Wording;

/// <summary>Lists in running text, short however many there are.</summary>
internal static class Listing
{
    private const int AtMost = 5;

    /// <summary>"A, B och C", or "A, B, C, D, E och 12 till".</summary>
    public static Text Of(IReadOnlyCollection<string> names)
    {
        // "… and 1 more" would be longer than the name itself.
        if (names.Count <= AtMost + 1)
        {
            return new Text(Joined([.. names], "och"), Joined([.. names], "and"));
        }

        var shown = string.Join(", ", names.Take(AtMost));
        var left = (names.Count - AtMost).ToString(CultureInfo.InvariantCulture);
        return new Text($"{shown} och {left} till", $"{shown} and {left} more");
    }

    public static Text Quoted(IReadOnlyCollection<Text> names) => new(
        Joined([.. names.Select(name => $"”{name.Swedish}”")], "och"),
        Joined([.. names.Select(name => $"“{name.In(Language.English)}”")], "and"));

    private static string Joined(string[] words, string last) =>
        words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} {last} {words[^1]}";
}
