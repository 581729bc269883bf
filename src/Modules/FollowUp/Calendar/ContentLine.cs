using System.Globalization;
using System.Text;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>One line of an iCalendar file: RFC 5545, sections 3.1 and 3.3.11.</summary>
internal static class ContentLine
{
    private const int MostOctets = 75;

    /// <summary>Writes a line, folded so that none is longer than 75 octets in UTF-8 and no character is divided.</summary>
    public static void Write(TextWriter output, string line)
    {
        Span<char> letters = stackalloc char[2];
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(letters[..letter.EncodeToUtf16(letters)]);
            octets += letter.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }

    /// <summary>A text as a value: line breaks, commas, semicolons and backslashes escaped; other control characters, which the format has no place for, left out.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (letter.Value)
            {
                case '\n':
                    escaped.Append(@"\n");
                    break;
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    if (Rune.GetUnicodeCategory(letter) != UnicodeCategory.Control)
                    {
                        escaped.Append(letter);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }
}
