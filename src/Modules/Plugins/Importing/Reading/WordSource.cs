using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Reads a Word document: paragraphs with their styles and numbers, and tables.</summary>
internal sealed class WordSource
{
    private const string Main = "word/document.xml";
    private const int MostParts = 50_000;

    // What was struck out, what other programs see instead, and the codes behind page numbers and the like.
    private static readonly string[] Unseen = ["del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent", "pPr", "rPr", "footnoteReference", "softHyphen"];

    private readonly WordStyles styles;
    private readonly WordNumbers numbers;
    private readonly ImmutableArray<SourcePart>.Builder parts = ImmutableArray.CreateBuilder<SourcePart>();
    private int paragraphs;
    private int tables;

    private WordSource(OfficePackage package)
    {
        styles = new WordStyles(package.Tree("word/styles.xml"));
        numbers = new WordNumbers(package.Tree("word/numbering.xml"));
    }

    public static SourceDocument Read(string fileName, byte[] bytes)
    {
        using var package = new OfficePackage(fileName, new MemoryStream(bytes));
        if (package.Tree(Main) is not { } document)
        {
            throw new InvalidDataException();
        }

        var source = new WordSource(package);
        source.Walk(document.Child("body") ?? throw new InvalidDataException());
        return new SourceDocument(fileName, source.parts.ToImmutable());
    }

    private void Walk(XElement around)
    {
        foreach (var element in around.Elements().Where(element => !Unseen.Contains(element.Name.LocalName) || element.Name.LocalName == "txbxContent"))
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element);
                    break;
                case "tbl":
                    Table(element);
                    break;
                case "sdt" when element.Descendants().Any(inside => inside.Name.LocalName == "docPartGallery" && inside.Said("val") == "Table of Contents"):
                    break;
                default:
                    Walk(element);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        paragraphs++;
        if (parts.Count > MostParts)
        {
            throw new UnreadableException(new(
                "Dokumentet har för många stycken. Spara den del som har aktiviteterna i en ny fil.",
                "The document has too many paragraphs. Save the part with the activities in a new file."));
        }

        var properties = paragraph.Child("pPr");
        var text = TextOf(paragraph);
        if (!styles.IsContents(properties) && CleanText.Of(text).Length > 0)
        {
            var level = styles.HeadingLevel(properties);
            var (isListed, number) = numbers.Next(styles.NumberingOf(properties));
            var place = new Text(FormattableString.Invariant($"stycke {paragraphs}"), FormattableString.Invariant($"paragraph {paragraphs}"));
            // A break in a heading is for the looks; in other paragraphs it divides a title from what follows it.
            foreach (var line in (level is null ? text.Split('\n') : [text]).Select(CleanText.Of).Where(line => line.Length > 0))
            {
                parts.Add(new SourceLine(place, line) { IsParagraph = true, HeadingLevel = level, IsListed = isListed, ListNumber = number });
                (isListed, number) = (false, null);
            }
        }

        foreach (var box in paragraph.Descendants().Where(inside => inside.Name.LocalName == "txbxContent" && !inside.Ancestors().Any(above => above.Name.LocalName == "Fallback")))
        {
            Walk(box);
        }
    }

    private void Table(XElement table)
    {
        tables++;
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        foreach (var row in table.Children("tr"))
        {
            var cells = ImmutableArray.CreateBuilder<SourceCell>();
            foreach (var cell in row.Children("tc"))
            {
                var properties = cell.Child("tcPr");
                // A cell that is one with the cell above says the same.
                var above = properties.Child("vMerge") is { } merge && merge.Said("val") != "restart" && rows.Count > 0 && cells.Count < rows[^1].Cells.Length ? rows[^1].Cells[cells.Count] : null;
                cells.Add(above ?? new SourceCell(CleanText.Of(string.Join(' ', cell.Descendants().Where(inside => inside.Name.LocalName == "p").Select(TextOf)))));
                cells.AddRange(Enumerable.Repeat(SourceCell.Empty, Math.Clamp((properties.NumberOf("gridSpan") ?? 1) - 1, 0, 100)));
            }

            rows.Add(new SourceRow(new(
                FormattableString.Invariant($"tabell {tables}, rad {rows.Count + 1}"), FormattableString.Invariant($"table {tables}, row {rows.Count + 1}")), cells.ToImmutable()));
        }

        parts.Add(new SourceTable(new(FormattableString.Invariant($"tabell {tables}"), FormattableString.Invariant($"table {tables}")), rows.ToImmutable()));
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    private static void Append(XElement around, StringBuilder text)
    {
        foreach (var element in around.Elements().Where(element => !Unseen.Contains(element.Name.LocalName)))
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    text.Append(element.Value);
                    break;
                case "tab":
                    text.Append('\t');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }
}
