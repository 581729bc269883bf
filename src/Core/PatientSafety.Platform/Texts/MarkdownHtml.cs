using System.Net;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PatientSafety.Platform.Texts;

/// <summary>Markdown that somebody else wrote, as HTML that can do no harm: HTML in it is shown and not obeyed, of a picture its text is left, and links lead to the web or to mail.</summary>
public static class MarkdownHtml
{
    private const int DeepestHeading = 6;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The HTML.</summary>
    /// <param name="markdown">CommonMark, with tables.</param>
    /// <param name="under">The level of the heading that the text stands under. Its own begin one below, whatever they are written as.</param>
    /// <param name="labelledBy">The id of what names its tables, which scroll by themselves.</param>
    public static string Of(string markdown, int under, string labelledBy)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested so deeply that the library refuses it. Then it is text and nothing else.
            return $"<p>{WebUtility.HtmlEncode(markdown)}</p>";
        }

        Lower(document, under);
        Tame(document);
        return document.ToHtml(Pipeline)
            .Replace("<table>", $"<div class=\"ps-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{labelledBy}\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
    }

    private static void Lower(MarkdownDocument document, int under)
    {
        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        var highest = headings.Length == 0 ? 1 : headings.Min(heading => heading.Level);
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(DeepestHeading, heading.Level - highest + 1 + under);
        }
    }

    private static void Tame(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !LeadsToTheWeb(link.Url)).ToArray())
        {
            link.ReplaceBy(new ContainerInline());
        }

        foreach (var cell in document.Descendants<TableRow>().Where(row => row.IsHeader).SelectMany(row => row))
        {
            cell.GetAttributes().AddProperty("scope", "col");
        }

        foreach (var address in document.Descendants<AutolinkInline>().Where(address => !address.IsEmail && !LeadsToTheWeb(address.Url)).ToArray())
        {
            address.ReplaceBy(new LiteralInline(address.Url));
        }
    }

    private static bool LeadsToTheWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto";
}
