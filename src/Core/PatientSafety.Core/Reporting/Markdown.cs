using System.Text;

namespace PatientSafety.Core.Reporting;

/// <summary>Words for a Markdown text, as an <see cref="IReportSection"/> writes it.</summary>
public static class Markdown
{
    /// <summary>A text of a plan, to be put into Markdown so that it is shown as it stands, also inside a table.</summary>
    /// <param name="text">Any text. Line breaks become spaces.</param>
    /// <returns>The text on one line, with a backslash before every sign that Markdown could take for its own.</returns>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)))
            {
                plain.Append('\\');
            }

            plain.Append(letter);
        }

        return plain.ToString();
    }
}
