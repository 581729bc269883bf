using System.Globalization;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Divides a text into its words.</summary>
internal static class WordsOf
{
    private const int ShortestWord = 3;

    private const string Particle = "upp";

    /// <summary>The words as written, in their order, without those that say nothing.</summary>
    public static IEnumerable<(string Written, string Plain)> Text(string text)
    {
        var words = All(text).Select(written => (Written: written, Plain: written.ToLower(CultureInfo.InvariantCulture))).ToArray();
        for (var place = 0; place < words.Length; place++)
        {
            var (written, plain) = words[place];
            if (plain.Length < ShortestWord || !plain.Any(char.IsLetter) || StopWords.Has(plain))
            {
                continue;
            }

            // "Följ upp" and "uppföljning" are one word in two orders.
            yield return place + 1 < words.Length && string.Equals(words[place + 1].Plain, Particle, StringComparison.Ordinal)
                ? ($"{written} {words[place + 1].Written}", Particle + plain)
                : (written, plain);
        }
    }

    private static IEnumerable<string> All(string text)
    {
        var composed = Composed(text);
        var start = -1;
        for (var place = 0; place <= composed.Length; place++)
        {
            if (place < composed.Length && char.IsLetterOrDigit(composed[place]))
            {
                start = start < 0 ? place : start;
            }
            else if (start >= 0)
            {
                yield return composed[start..place];
                start = -1;
            }
        }
    }

    // The same å can be written as one sign or as two.
    private static string Composed(string text) => OneForm.Of(text.Replace("\u00AD", string.Empty, StringComparison.Ordinal));
}
