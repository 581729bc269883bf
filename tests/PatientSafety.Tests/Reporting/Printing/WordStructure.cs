using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;

namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>What a Word document tells a program that reads it aloud, as the Open XML SDK sees it.</summary>
internal sealed partial class WordStructure
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    /// <summary>The languages of words within it that are not the document's.</summary>
    public required IReadOnlyList<string> LanguagesWithin { get; init; }

    /// <summary>Its headings as <c>2 Läget</c>.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>What the rows say that are marked as headings, a table at a time.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> ColumnHeadings { get; init; }

    public required IReadOnlyList<string> TableTitles { get; init; }

    /// <summary>What is said instead of its pictures.</summary>
    public required IReadOnlyList<string> Alternatives { get; init; }

    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The links within it that lead nowhere.</summary>
    public required IReadOnlyList<string> LooseEnds { get; init; }

    /// <summary>The fields in its footers.</summary>
    public required IReadOnlyList<string> FooterFields { get; init; }

    /// <summary>The names of the styles that its paragraphs have.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>Where it is against the rules of the format.</summary>
    public required IReadOnlyList<string> Breaches { get; init; }

    public static WordStructure Of(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var main = document.MainDocumentPart!;
        var body = main.Document.Body!;
        var names = main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        var marks = body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToHashSet();
        return new WordStructure
        {
            Title = document.PackageProperties.Title ?? string.Empty,
            Language = main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.GetFirstChild<Languages>()!.Val!.Value!,
            LanguagesWithin = [.. body.Descendants<Languages>().Select(language => language.Val!.Value!).Distinct()],
            Headings = [.. body.Descendants<Paragraph>().Select(paragraph => (Style: StyleOf(paragraph, names), paragraph.InnerText)).Where(each => HeadingStyle().IsMatch(each.Style)).Select(each => $"{each.Style[^1]} {each.InnerText}")],
            ColumnHeadings = [.. body.Descendants<Table>().Select(table => (IReadOnlyList<string>)[.. table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).SelectMany(row => row.Elements<TableCell>()).Select(cell => cell.InnerText)])],
            TableTitles = [.. body.Descendants<TableCaption>().Select(caption => caption.Val!.Value!)],
            Alternatives = [.. body.Descendants<Inline>().Select(picture => picture.DocProperties!.Description?.Value ?? string.Empty)],
            Links = [.. main.HyperlinkRelationships.Select(link => link.Uri.OriginalString)],
            LooseEnds = [.. body.Descendants<Hyperlink>().Where(link => link.Anchor?.Value is { } anchor && !marks.Contains(anchor)).Select(link => link.Anchor!.Value!)],
            FooterFields = [.. main.FooterParts.SelectMany(part => part.Footer.Descendants<SimpleField>()).Select(field => field.Instruction!.Value!)],
            Styles = [.. body.Descendants<Paragraph>().Select(paragraph => StyleOf(paragraph, names)).Distinct()],
            Breaches = [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(breach => $"{breach.Part?.Uri} {breach.Path?.XPath}: {breach.Description}")],
        };
    }

    private static string StyleOf(Paragraph paragraph, Dictionary<string, string> names) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? names.GetValueOrDefault(id, "?" + id) : "Normal";

    [GeneratedRegex("^heading [1-6]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingStyle();
}
