using System.Globalization;
using System.Text;

namespace PatientSafety.Platform.Tables;

/// <summary>Takes out of a text what is there for printing or for deceiving: control characters, marks of direction, odd spaces.</summary>
public static class CleanText
{
    // The bullets of Word's symbol fonts.
    private const string SymbolBullets = "\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    public static string Of(string raw)
    {
        var text = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Half a character is read as this one.
                case var _ when rune == Rune.ReplacementChar:
                case UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate:
                    break;
                case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    Space(text);
                    break;
                case UnicodeCategory.PrivateUse:
                    text.Append(rune.IsBmp && SymbolBullets.Contains((char)rune.Value, StringComparison.Ordinal) ? "•" : string.Empty);
                    break;
                default:
                    text.Append(rune);
                    break;
            }
        }

        return text.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Without the rest that a quotation in a comment does not need.</summary>
    public static string Short(string text, int length = 140) => text.Length <= length ? text : $"{text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd()} …";

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
