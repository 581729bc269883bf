using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Reads a workbook: every sheet that is not hidden, row by row.</summary>
internal sealed class WorkbookSource
{
    private const int MostRows = 20_000;
    private const int MostColumns = 200;
    private const int MostTexts = 500_000;

    private readonly string fileName;
    private readonly OfficePackage package;
    private readonly List<string> texts;
    private readonly WorkbookDates dates;
    private int rowsRead;

    private WorkbookSource(string fileName, OfficePackage package, XElement workbook)
    {
        this.fileName = fileName;
        this.package = package;
        texts = Shared();
        dates = new WorkbookDates(package.Tree("xl/styles.xml"), workbook.Child("workbookPr").Said("date1904") is "1" or "true");
    }

    public static SourceDocument Read(string fileName, byte[] bytes)
    {
        using var opened = new OfficePackage(fileName, bytes);
        var workbook = opened.Tree("xl/workbook.xml") ?? throw new InvalidDataException();
        var source = new WorkbookSource(fileName, opened, workbook);
        var targets = opened.Tree("xl/_rels/workbook.xml.rels").Children("Relationship")
            .Where(relation => relation.Said("TargetMode") != "External")
            .GroupBy(relation => relation.Said("Id") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Said("Target") ?? string.Empty, StringComparer.Ordinal);
        var sheets = ImmutableArray.CreateBuilder<SourcePart>();
        var remarks = ImmutableArray.CreateBuilder<Text>();
        foreach (var sheet in workbook.Child("sheets").Children("sheet"))
        {
            var name = CleanText.Of(sheet.Said("name") ?? string.Empty);
            if (sheet.Said("state") is "hidden" or "veryHidden")
            {
                remarks.Add(new($"Bladet ”{name}” är dolt och är inte läst.", $"The sheet “{name}” is hidden and was not read."));
            }
            else if (targets.TryGetValue(sheet.Said("id") ?? string.Empty, out var target))
            {
                sheets.Add(source.Sheet(name, target.StartsWith('/') ? target[1..] : $"xl/{target}"));
            }
        }

        return new SourceDocument(fileName, sheets.ToImmutable()) { Remarks = remarks.ToImmutable() };
    }

    private SourceTable Sheet(string name, string part)
    {
        var rows = new List<SourceRow>();
        var places = new Dictionary<int, int>();
        using var reader = package.Stream(part);
        var row = 0;
        var column = 0;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    row = OfficeXml.Number(reader.GetAttribute("r")) ?? row + 1;
                    column = 0;
                    break;
                case "c":
                    using (var inside = reader.ReadSubtree())
                    {
                        var cell = XElement.Load(inside);
                        column = ColumnOf(cell.Said("r")) ?? column;
                        if (column < MostColumns && Cell(cell) is var read && (read.Text.Length > 0 || read.IsFormula))
                        {
                            Put(rows, places, name, row, column, read);
                        }

                        column++;
                    }

                    break;
                case "mergeCell":
                    Merge(rows, places, reader.GetAttribute("ref") ?? string.Empty, name);
                    break;
            }
        }

        return new SourceTable(new($"bladet {name}", $"the sheet {name}"), [.. rows]);
    }

    private void Put(List<SourceRow> rows, Dictionary<int, int> places, string sheet, int row, int column, SourceCell cell)
    {
        if (!places.TryGetValue(row, out var at))
        {
            if (++rowsRead > MostRows)
            {
                throw new UnreadableException(new(
                    $"{fileName} har fler än {MostRows} ifyllda rader. Spara bladet med aktiviteterna i en egen fil.",
                    $"{fileName} has more than {MostRows} rows with content. Save the sheet with the activities in a file of its own."));
            }

            places[row] = at = rows.Count;
            rows.Add(new SourceRow(new(FormattableString.Invariant($"bladet {sheet}, rad {row}"), FormattableString.Invariant($"the sheet {sheet}, row {row}")), []));
        }

        var cells = rows[at].Cells;
        cells = cells.AddRange(Enumerable.Repeat(SourceCell.Empty, Math.Max(0, column + 1 - cells.Length)));
        rows[at] = rows[at] with { Cells = cells.SetItem(column, cell) };
    }

    /// <summary>Cells that are one over several rows say the same in all of them.</summary>
    private void Merge(List<SourceRow> rows, Dictionary<int, int> places, string range, string sheet)
    {
        if (range.Split(':') is not [var first, var last] || ColumnOf(first) is not { } column || ColumnOf(last) != column || RowOf(first) is not { } top || RowOf(last) is not { } bottom
            || !places.TryGetValue(top, out var at) || column >= rows[at].Cells.Length)
        {
            return;
        }

        foreach (var row in places.Keys.Where(row => row > top && row <= bottom).ToArray())
        {
            Put(rows, places, sheet, row, column, rows[at].Cells[column]);
        }
    }

    private SourceCell Cell(XElement cell)
    {
        var value = cell.Child("v")?.Value ?? string.Empty;
        var text = cell.Said("t") switch
        {
            "s" => OfficeXml.Number(value) is { } index && index >= 0 && index < texts.Count ? texts[index] : string.Empty,
            "inlineStr" => TextOf(cell.Child("is")),
            "e" => string.Empty,
            "b" => value == "1" ? "ja" : "nej",
            "d" => value.Split('T')[0],
            "str" => value,
            _ => dates.Day(cell.Said("s"), value) ?? value,
        };
        return new SourceCell(CleanText.Of(text), cell.Child("f") is not null);
    }

    private List<string> Shared()
    {
        var shared = new List<string>();
        using var reader = package.Stream("xl/sharedStrings.xml");
        while (reader is not null && reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                using var inside = reader.ReadSubtree();
                shared.Add(TextOf(XElement.Load(inside, LoadOptions.PreserveWhitespace)));
                if (shared.Count > MostTexts)
                {
                    throw new UnreadableException(new(
                        $"{fileName} har för många texter. Spara bladet med aktiviteterna i en egen fil.",
                        $"{fileName} has too many texts. Save the sheet with the activities in a file of its own."));
                }
            }
        }

        return shared;
    }

    private static string TextOf(XElement? item) => item is null ? string.Empty : string.Concat(item.Children("t").Concat(item.Children("r").SelectMany(run => run.Children("t"))).Select(text => text.Value));

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column > 0 ? column - 1 : null;
    }

    private static int? RowOf(string reference) => OfficeXml.Number(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
}
