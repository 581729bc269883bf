using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PatientSafety.Reporting.Formats;

/// <summary>Texts inside of a report in Markdown.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>A plain text on one line, shown as it stands. Only what Markdown would take for its own is marked, so that the file can be read as it is.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            // What begins a heading, a list or a quotation does so only at the beginning of a line.
            if (Marks.Contains(letter, StringComparison.Ordinal) || (plain.Length == 0 && letter is '#' or '+' or '-' or '=') || letter == '&')
            {
                plain.Append('\\');
            }

            plain.Append(letter);
        }

        // So does a number with a full stop, and the sign of a picture before a bracket.
        var digits = 0;
        while (digits < plain.Length && char.IsAsciiDigit(plain[digits]))
        {
            digits++;
        }

        if (digits > 0 && digits < plain.Length && plain[digits] is '.' or ')')
        {
            plain.Insert(digits, '\\');
        }

        return plain.ToString();
    }

    /// <summary>
    /// Hand-written Markdown with its headings below the one that it stands under, so that it does not break out of its section.
    /// HTML is shown as it is written and of a picture its text is left, as in the other formats; the rest is as it was written.
    /// </summary>
    public static string Tamed(string markdown, int under)
    {
        // What was HTML is text when it is shown, and what stands in it may be a picture then.
        const int Rounds = 8;
        var (before, text) = (string.Empty, markdown.ReplaceLineEndings("\n"));
        for (var round = 0; before != text; round++)
        {
            if (round == Rounds || TamedOnce(text, under) is not { } tamed)
            {
                return Plain(markdown);
            }

            (before, text) = (text, tamed);
        }

        return text;
    }

    private static string? TamedOnce(string text, int under)
    {
        var changes = new SortedDictionary<int, (int Length, string With)>();
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            var headings = document.Descendants<HeadingBlock>().Where(heading => !heading.IsSetext).ToArray();
            var highest = headings.Length == 0 ? 1 : headings.Min(heading => heading.Level);
            foreach (var heading in headings)
            {
                changes[heading.Span.Start] = (heading.Level, new string('#', Math.Min(6, heading.Level - highest + 1 + under)));
            }

            foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
            {
                changes[picture.Span.Start] = (1, string.Empty);
            }

            foreach (var span in document.Descendants<HtmlBlock>().Select(block => block.Span).Concat(document.Descendants<HtmlInline>().Select(inline => inline.Span)))
            {
                for (var place = text.IndexOf('<', span.Start); place >= 0 && place <= span.End; place = text.IndexOf('<', place + 1))
                {
                    changes[place] = (1, "\\<");
                }
            }
        }
        catch (ArgumentException)
        {
            // Nested so deeply that the library refuses it: then it is text and nothing else.
            return null;
        }

        var tamed = new StringBuilder(text);
        foreach (var (place, (length, with)) in changes.Reverse())
        {
            tamed.Remove(place, length).Insert(place, with);
        }

        return tamed.ToString();
    }
}
