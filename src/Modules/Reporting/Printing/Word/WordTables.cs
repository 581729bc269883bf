using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>Tables: as wide as the text, columns as wide as their words want, rows in one piece, headings marked.</summary>
internal static class WordTables
{
    private const int Narrowest = 7;
    private const int Widest = 40;

    public static void Mend(XElement document)
    {
        foreach (var table in document.Descendants(W + "tbl").ToArray())
        {
            MendOne(table);
        }
    }

    private static void MendOne(XElement table)
    {
        XElement[] rows = [.. table.Elements(W + "tr")];
        var hasRowHeadings = rows.SelectMany(row => row.Elements(W + "tc").Take(1)).Any(cell => cell.Descendants(W + "pStyle").Any(style => (string?)style.Attribute(Val) == "RowHeading"));
        var properties = table.Element(W + "tblPr")!;
        properties.Element(W + "tblW")?.ReplaceWith(Element("tblW", At("w", 5000), At("type", "pct")));
        properties.Element(W + "tblLook")?.ReplaceWith(Element("tblLook",
            At("val", hasRowHeadings ? "06A0" : "0620"), At("firstRow", 1), At("lastRow", 0), At("firstColumn", hasRowHeadings ? 1 : 0), At("lastColumn", 0), At("noHBand", 1), At("noVBand", 1)));
        foreach (var row in rows)
        {
            KeepTogether(row);
        }

        foreach (var style in rows.Where(row => row.Descendants(W + "tblHeader").Any()).Descendants(W + "pStyle"))
        {
            style.SetAttributeValue(Val, "ColumnHeading");
        }

        SetWidths(table, rows);
    }

    private static void KeepTogether(XElement row)
    {
        if (row.Element(W + "trPr") is not { } properties)
        {
            properties = Element("trPr");
            row.AddFirst(properties);
        }

        // The format takes the mark alone, or 1; Pandoc writes true.
        properties.Element(W + "tblHeader")?.RemoveAttributes();
        properties.AddFirst(Element("cantSplit"));
    }

    private static void SetWidths(XElement table, IReadOnlyList<XElement> rows)
    {
        XElement[] columns = [.. table.Element(W + "tblGrid")?.Elements(W + "gridCol") ?? []];
        if (columns.Length == 0 || rows.Any(row => row.Elements(W + "tc").Count() != columns.Length))
        {
            return;
        }

        XElement[][] cells = [.. rows.Select(row => row.Elements(W + "tc").ToArray())];
        int[] weights = [.. columns.Select((_, place) => Math.Clamp(cells.Max(row => row[place].Value.Length), Narrowest, Widest))];
        for (var place = 0; place < columns.Length; place++)
        {
            var width = WordReference.TextWidth * weights[place] / weights.Sum();
            columns[place].SetAttributeValue(W + "w", width);
            foreach (var row in cells)
            {
                if (row[place].Element(W + "tcPr") is { } properties)
                {
                    properties.Elements(W + "tcW").Remove();
                    properties.AddFirst(Element("tcW", At("w", width), At("type", "dxa")));
                }
            }
        }
    }
}
