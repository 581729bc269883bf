using System.IO.Compression;
using System.Text;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Platform.Tables;

/// <summary>Tables for tests, and what is read of them.</summary>
internal static class SomeTable
{
    public static TableSource Open(string text, string name = "tabell.csv") => Open(Encoding.UTF8.GetBytes(text), name);

    public static TableSource Open(byte[] bytes, string name = "tabell.csv", string? sheet = null) => TableSource.Open(new MemoryStream(bytes), name, sheet);

    /// <summary>The rows as texts, with their numbers; of one with a problem its Swedish sentence.</summary>
    public static List<(int Number, string[] Cells)> Rows(this TableSource source)
    {
        var rows = new List<(int, string[])>();
        while (source.Read())
        {
            var row = source.Row;
            if (row.Problem is { } problem)
            {
                rows.Add((row.Number, [$"! {problem.Swedish}"]));
                continue;
            }

            var cells = new string[source.Headings.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = row[column];
                Assert.Equal(cells[column], Encoding.UTF8.GetString(row.Bytes(column)));
            }

            rows.Add((row.Number, cells));
        }

        return rows;
    }

    public static byte[] Written(TableKind kind, string[] headings, params IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var target = TableTarget.Create(stream, kind, [.. headings], "Blad"))
        {
            foreach (var row in rows)
            {
                target.Write(row);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Written(this Table table, TableKind kind)
    {
        using var stream = new MemoryStream();
        table.WriteTo(stream, kind, "Blad");
        return stream.ToArray();
    }

    /// <summary>A workbook with one sheet whose rows are given as XML.</summary>
    public static byte[] Book(string rows, string? shared = null) => Packed(
        ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Blad' r:id='1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' Target='worksheets/sheet1.xml'/></Relationships>"),
        ("xl/sharedStrings.xml", shared ?? "<sst/>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"));

    public static byte[] Packed(params (string Part, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (part, xml) in parts)
            {
                using var entry = archive.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }

    public static string Cell(string at, string text) => $"<c r='{at}' t='inlineStr'><is><t>{text}</t></is></c>";
}
