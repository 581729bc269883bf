using System.Text;

namespace PatientSafety.Platform.Texts;

/// <summary>Texts in one form of Unicode, whatever stands in them.</summary>
public static class OneForm
{
    private const int NoCharacter = 0xFFFE;

    /// <summary>The text normalised; what no text may hold (half a character, U+FFFE), and which cannot be normalised, is read as the sign for an unreadable character.</summary>
    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            var readable = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                readable.Append(rune.Value == NoCharacter ? Rune.ReplacementChar : rune);
            }

            return readable.ToString().Normalize(form);
        }
    }
}
