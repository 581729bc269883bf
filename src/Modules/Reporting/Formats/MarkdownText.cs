using Markdig;
using Markdig.Syntax;

namespace PatientSafety.Reporting.Formats;

/// <summary>Hand-written Markdown inside of a report in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>The text with its headings below the one that it stands under, so that it does not break out of its section. The rest is as it was written.</summary>
    public static string Tamed(string markdown, int under)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        try
        {
            var headings = Markdown.Parse(markdown.ReplaceLineEndings("\n")).Descendants<HeadingBlock>().ToArray();
            var highest = headings.Length == 0 ? 1 : headings.Min(heading => heading.Level);
            foreach (var heading in headings.Where(heading => heading is { IsSetext: false } && heading.Line < lines.Length))
            {
                lines[heading.Line] = new string('#', Math.Min(6, heading.Level - highest + 1 + under)) + " " + lines[heading.Line].TrimStart().TrimStart('#').TrimStart();
            }
        }
        catch (ArgumentException)
        {
            // Nested so deeply that the library refuses it: then it is left as it is.
        }

        return string.Join('\n', lines);
    }
}
