using System.Globalization;
using System.Text;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Divides a text into its words.</summary>
internal static class WordsOf
{
    private const int ShortestWord = 3;

    /// <summary>The words as written, in their order, without those that say nothing.</summary>
    public static IEnumerable<(string Written, string Plain)> Text(string text)
    {
        var composed = Composed(text);
        var start = -1;
        for (var place = 0; place <= composed.Length; place++)
        {
            if (place < composed.Length && char.IsLetterOrDigit(composed[place]))
            {
                start = start < 0 ? place : start;
                continue;
            }

            if (start >= 0 && place - start >= ShortestWord)
            {
                var written = composed[start..place];
                var plain = written.ToLower(CultureInfo.InvariantCulture);
                if (plain.Any(char.IsLetter) && !StopWords.Has(plain))
                {
                    yield return (written, plain);
                }
            }

            start = -1;
        }
    }

    // The same å can be written as one sign or as two, and broken text has signs that cannot be composed at all.
    private static string Composed(string text)
    {
        try
        {
            return text.Replace("\u00AD", string.Empty, StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
