using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Reads a workbook: every sheet that is not hidden, row by row.</summary>
internal sealed class WorkbookSource
{
    private const int MostRows = 20_000;
    private const int MostColumns = 200;

    private readonly string fileName;
    private readonly Workbook workbook;
    private int rowsRead;

    private WorkbookSource(string fileName, Workbook workbook)
    {
        this.fileName = fileName;
        this.workbook = workbook;
    }

    public static SourceDocument Read(string fileName, byte[] bytes)
    {
        using var package = new OfficePackage(fileName, new MemoryStream(bytes));
        using var opened = new Workbook(fileName, package);
        var source = new WorkbookSource(fileName, opened);
        return new SourceDocument(fileName, [.. opened.Sheets.Where(sheet => !sheet.IsHidden).Select(source.Sheet)])
        {
            Remarks = [.. opened.Sheets.Where(sheet => sheet.IsHidden).Select(sheet => new Text($"Bladet ”{sheet.Name}” är dolt och är inte läst.", $"The sheet “{sheet.Name}” is hidden and was not read."))],
        };
    }

    private SourceTable Sheet(WorkbookSheet sheet)
    {
        var rows = new List<SourceRow>();
        var places = new Dictionary<int, int>();
        using var cells = workbook.Cells(sheet);
        while (cells.Read())
        {
            if (cells.Column < MostColumns)
            {
                Put(rows, places, sheet.Name, cells.Row, cells.Column, new SourceCell(CleanText.Of(cells.Text), cells.IsFormula));
            }
        }

        foreach (var range in cells.Merges)
        {
            Merge(rows, places, range, sheet.Name);
        }

        return new SourceTable(new($"bladet {sheet.Name}", $"the sheet {sheet.Name}"), [.. rows]);
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
        if (range.Split(':') is not [var first, var last] || WorkbookCells.ColumnOf(first) is not { } column || WorkbookCells.ColumnOf(last) != column || RowOf(first) is not { } top || RowOf(last) is not { } bottom
            || !places.TryGetValue(top, out var at) || column >= rows[at].Cells.Length)
        {
            return;
        }

        foreach (var row in places.Keys.Where(row => row > top && row <= bottom).ToArray())
        {
            Put(rows, places, sheet, row, column, rows[at].Cells[column]);
        }
    }

    private static int? RowOf(string reference) => OfficeXml.Number(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
}
