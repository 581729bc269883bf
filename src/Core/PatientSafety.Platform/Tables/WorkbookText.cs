using System.Globalization;
using System.Text;

namespace PatientSafety.Platform.Tables;

/// <summary>Texts in a workbook: signs that XML cannot hold are written as <c>_x000B_</c> (ECMA-376, ST_Xstring).</summary>
internal static class WorkbookText
{
    public static string Decoded(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            if (SignAt(text, at) is { } sign)
            {
                plain.Append(sign);
                at += 7;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        return plain.ToString();
    }

    public static string Encoded(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal) && text.All(Fits))
        {
            return text;
        }

        var written = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (char.IsHighSurrogate(sign) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                written.Append(sign).Append(text[++at]);
            }
            else if (char.IsSurrogate(sign))
            {
                // Half a character is none.
                written.Append(Rune.ReplacementChar);
            }
            else if (!Fits(sign) || SignAt(text, at) is not null)
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)sign:X4}_");
            }
            else
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }

    // A return would be read back as a new line.
    private static bool Fits(char sign) => sign is '\t' or '\n' or (>= ' ' and not '\uFFFE' and not '\uFFFF' and not (>= '\uD800' and <= '\uDFFF'));

    private static char? SignAt(string text, int at) =>
        at + 7 <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign)
            ? (char)sign
            : null;
}
