using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PatientSafety.Platform.Tables;

/// <summary>A table as a workbook: every cell is text, so that nothing is run and no zero in front is lost.</summary>
internal sealed class WorkbookTarget : TableTarget
{
    private const int MostRows = 1_048_576;
    private const int MostLetters = 32_767;
    private const int RowsThatDecideTheWidth = 200;
    private const int Narrowest = 8;
    private const int Widest = 60;
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The same table gives the same file.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly ImmutableArray<string> headings;
    private readonly List<string?[]> kept = [];
    private readonly Stream part;
    private readonly XmlWriter sheet;
    private bool begun;
    private int row;

    public WorkbookTarget(Stream stream, ImmutableArray<string> headings, string sheetName)
    {
        this.headings = headings;
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in WorkbookParts.Of(sheetName))
        {
            using var entry = Entry(name);
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        part = Entry("xl/worksheets/sheet1.xml");
        sheet = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None, CheckCharacters = false });
    }

    public override void Write(params ReadOnlySpan<string?> cells)
    {
        if (begun)
        {
            Put(cells, style: null);
            return;
        }

        // How wide the columns are is written before the rows.
        kept.Add(cells.ToArray());
        if (kept.Count == RowsThatDecideTheWidth)
        {
            Begin();
        }
    }

    protected override void Finish()
    {
        if (!begun)
        {
            Begin();
        }

        sheet.WriteEndDocument();
        sheet.Dispose();
        part.Dispose();
        archive.Dispose();
    }

    private Stream Entry(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Written;
        return entry.Open();
    }

    private void Begin()
    {
        begun = true;
        sheet.WriteStartDocument(standalone: true);
        sheet.WriteStartElement("worksheet", Sheets);
        sheet.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var column = 0; column < headings.Length; column++)
        {
            var width = Math.Clamp(kept.Select(cells => column < cells.Length ? LongestLine(cells[column]) : 0).Append(headings[column].Length).Max() + 2, Narrowest, Widest);
            sheet.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{width}\" customWidth=\"1\"/>"));
        }

        sheet.WriteRaw("</cols>");
        sheet.WriteStartElement("sheetData");
        Put([.. headings], style: "1");
        foreach (var cells in kept)
        {
            Put(cells, style: null);
        }

        kept.Clear();
    }

    private void Put(ReadOnlySpan<string?> cells, string? style)
    {
        if (++row > MostRows)
        {
            throw new UnwritableException(new(
                FormattableString.Invariant($"En arbetsbok rymmer {MostRows} rader. Välj CSV i stället."),
                FormattableString.Invariant($"A workbook holds {MostRows} rows. Choose CSV instead.")));
        }

        sheet.WriteStartElement("row");
        sheet.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { Length: > 0 } text)
            {
                Put(text, column, style);
            }
        }

        sheet.WriteEndElement();
    }

    private void Put(string text, int column, string? style)
    {
        if (text.Length > MostLetters)
        {
            throw new UnwritableException(new(
                FormattableString.Invariant($"En cell i en arbetsbok rymmer {MostLetters} tecken, och texten under ”{headings[column]}” på rad {row} är längre. Välj CSV i stället."),
                FormattableString.Invariant($"A cell of a workbook holds {MostLetters} characters, and the text under “{headings[column]}” on row {row} is longer. Choose CSV instead.")));
        }

        sheet.WriteStartElement("c");
        sheet.WriteAttributeString("r", $"{Letters(column)}{row.ToString(CultureInfo.InvariantCulture)}");
        // Lines of a text are seen only where the cell lets them wrap.
        if (style is not null || text.Contains('\n', StringComparison.Ordinal))
        {
            sheet.WriteAttributeString("s", style ?? "2");
        }

        sheet.WriteAttributeString("t", "inlineStr");
        sheet.WriteStartElement("is");
        sheet.WriteStartElement("t");
        sheet.WriteAttributeString("xml", "space", null, "preserve");
        sheet.WriteString(WorkbookText.Encoded(text));
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private static int LongestLine(string? text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
