using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>Makes Word documents as programs of the trade do.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Heading("Titel", "Title", null), Heading("Rubrik1", "heading 1", 0), Heading("Rubrik2", "heading 2", 1), Heading("Innehll1", "toc 1", null));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(NumberFormatValues.Decimal, "%1.")) { AbstractNumberId = 1 },
                new AbstractNum(Level(NumberFormatValues.Bullet, "•")) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
        }

        return stream.ToArray();
    }

    public static Paragraph Text(string text, string? style = null, int? numbering = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.AppendChild(new ParagraphStyleId { Val = style });
        }

        if (numbering is not null)
        {
            properties.AppendChild(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = numbering }));
        }

        // Word divides texts into runs wherever somebody has edited.
        var half = text.Length / 2;
        return new Paragraph(properties, Run(text[..half]), Run(text[half..]));
    }

    public static Table Rows(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Text(cell))))));

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Style Heading(string id, string name, int? level)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (level is not null)
        {
            style.AppendChild(new StyleParagraphProperties(new OutlineLevel { Val = level }));
        }

        return style;
    }

    private static Level Level(NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = 0 };
}
