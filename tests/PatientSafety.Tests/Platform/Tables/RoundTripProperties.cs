using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Platform.Tables;

/// <summary>What is written here reads back the same, as CSV and as a workbook.</summary>
public sealed class RoundTripProperties
{
    private static readonly string[] Pieces =
    [
        "å", "ä", "ö", "Östersund", "\"", "\"\"", "'", "''", "=", "=1+1", "+46", "-1", "@", "\t", "\r", "\n", "\r\n", ";", ",", "|", "007", " ", "\u00A0", "_x000D_", "_x", "\u0001", "\u000B", "\uFFFE", "💥", "<", "&amp;", "]]>", "e\u0301", "sep=;",
    ];

    private static readonly Gen<string> Cell = Gen.Frequency(
        (6, Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(6)))),
        (2, Gen.Elements(Pieces)),
        (1, Gen.Choose(1000, 32_000).Select(length => string.Concat(Enumerable.Repeat("lång ", length / 5)))));

    [Theory]
    [InlineData(TableKind.Csv)]
    [InlineData(TableKind.Workbook)]
    public void A_table_that_is_written_reads_back_the_same(TableKind kind) => Prop.ForAll(
        (from columns in Gen.Choose(1, 30) from rows in Gen.Choose(0, 8) from cells in Cell.ArrayOf(columns).ArrayOf(rows) select (columns, cells)).ToArbitrary(),
        table =>
        {
            var headings = Enumerable.Range(0, table.columns).Select(column => $"Kolumn {column}").ToArray();
            // A row of nothing is none, in either.
            var expected = table.cells.Where(row => row.Any(cell => cell.Trim(' ').Length > 0)).ToArray();
            using var source = SomeTable.Open(SomeTable.Written(kind, headings, table.cells), kind == TableKind.Csv ? "t.csv" : "t.xlsx");
            var read = source.Rows();
            Assert.Equal(headings, source.Headings);
            Assert.Equal(expected.Length, read.Count);
            for (var row = 0; row < expected.Length; row++)
            {
                Assert.Equal(expected[row], read[row].Cells);
            }

            return true;
        }).Check(Tries.Of(400));

    [Fact]
    public void A_very_long_cell_is_whole_in_CSV()
    {
        var text = string.Concat(Enumerable.Repeat("åäö\"\n", 100_000));
        using var source = SomeTable.Open(SomeTable.Written(TableKind.Csv, ["Text"], [text]));
        Assert.Equal(text, Assert.Single(source.Rows()).Cells[0]);
    }

    [Fact]
    public void A_workbook_with_many_columns_and_rows_reads_back_the_same()
    {
        var headings = Enumerable.Range(0, 200).Select(column => $"K{column}").ToArray();
        var rows = Enumerable.Range(0, 500).Select(row => headings.Select(heading => $"{heading}-{row}").ToArray()).ToArray();
        using var source = SomeTable.Open(SomeTable.Written(TableKind.Workbook, headings, rows), "t.xlsx");
        Assert.Equal(rows, source.Rows().Select(row => row.Cells));
    }
}
