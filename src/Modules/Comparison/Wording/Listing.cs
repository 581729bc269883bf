using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

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
            return new Text(Listed.Of(names, Language.Swedish), Listed.Of(names, Language.English));
        }

        var shown = string.Join(", ", names.Take(AtMost));
        var left = (names.Count - AtMost).ToString(CultureInfo.InvariantCulture);
        return new Text($"{shown} och {left} till", $"{shown} and {left} more");
    }

    public static Text Quoted(IReadOnlyCollection<Text> names) => new(Listed.Quoted(names, Language.Swedish), Listed.Quoted(names, Language.English));
}
