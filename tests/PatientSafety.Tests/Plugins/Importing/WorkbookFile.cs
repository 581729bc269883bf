using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>Makes workbooks as programs of the trade do.</summary>
internal static class WorkbookFile
{
    public static byte[] Of(params (string Name, bool Hidden, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            foreach (var (name, hidden, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, at) => Row(row, (uint)at + 1, shared.SharedStringTable))));
                book.Workbook.Sheets!.AppendChild(new Sheet
                {
                    Name = name,
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)book.Workbook.Sheets.Count() + 1,
                    State = hidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }
        }

        return stream.ToArray();
    }

    /// <summary>A formula with what it was worked out to last.</summary>
    internal sealed record Formula(string Text, string Value);

    private static Row Row(object?[] values, uint number, SharedStringTable shared) =>
        new(values.Select((value, at) => (value, at)).Where(cell => cell.value is not null).Select(cell => Cell(cell.value!, $"{(char)('A' + cell.at)}{number}", shared))) { RowIndex = number };

    private static Cell Cell(object value, string at, SharedStringTable shared) => value switch
    {
        DateOnly day => new Cell { CellReference = at, StyleIndex = 1, CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate()) },
        int number => new Cell { CellReference = at, CellValue = new CellValue(number) },
        Formula formula => new Cell { CellReference = at, DataType = CellValues.String, CellFormula = new CellFormula(formula.Text), CellValue = new CellValue(formula.Value) },
        var text => new Cell { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(Shared(text.ToString()!, shared)) },
    };

    private static int Shared(string text, SharedStringTable shared)
    {
        shared.AppendChild(new SharedStringItem(new Text(text)));
        return shared.Count() - 1;
    }
}
