using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Plugins.Importing;

namespace PatientSafety.Tests.Platform.Tables;

public sealed class WorkbookTests
{
    [Fact]
    public void Days_numbers_and_formulas_are_read_as_people_see_them()
    {
        using var source = SomeTable.Open(WorkbookFile.Of(("Blad1", false, [["Namn", "Dag", "Antal", "Summa"], ["Åsa", new DateOnly(2026, 1, 31), 7, new WorkbookFile.Formula("A1", "9")], [], ["Öst", null, 12, null]])), "bok.xlsx");
        Assert.Equal("Blad1", source.Sheet);
        Assert.True(source.Read());
        Assert.True(source.Row.HasFormula);
        Assert.Equal(2, source.Row.Number);
        Assert.Equal(["Åsa", "2026-01-31", "7", "9"], [source.Row[0], source.Row[1], source.Row[2], source.Row[3]]);
        Assert.True(source.Read());
        Assert.False(source.Row.HasFormula);
        Assert.Equal(4, source.Row.Number);
        Assert.Equal(["Öst", "", "12", "", ""], [source.Row[0], source.Row[1], source.Row[2], source.Row[3], source.Row[null]]);
        Assert.False(source.Read());
    }

    [Theory]
    [InlineData("0", "0.1", "0.1")]
    [InlineData("0", "0.30000000000000004", "0.3")]
    [InlineData("0", "1.91212121212E+11", "191212121212")]
    [InlineData("0", "1E-3", "0.001")]
    [InlineData("0", "-5", "-5")]
    [InlineData("9", "0.07", "7%")]
    [InlineData("10", "0.125", "12.5%")]
    [InlineData("14", "46053", "2026-01-31")]
    [InlineData("164", "46053.75", "2026-01-31")]
    [InlineData("165", "0.5", "50%")]
    [InlineData("0", "inte ett tal", "inte ett tal")]
    public void A_number_is_shown_as_its_look_says(string format, string value, string shown)
    {
        var bytes = SomeTable.Packed(
            ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Blad' r:id='1'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' Target='worksheets/sheet1.xml'/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/><numFmt numFmtId='165' formatCode='0.0 %'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='{format}'/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData><row><c t='inlineStr'><is><t>a</t></is></c></row><row><c s='1'><v>{value}</v></c></row></sheetData></worksheet>"));
        using var source = SomeTable.Open(bytes, "bok.xlsx");
        Assert.Equal(shown, Assert.Single(source.Rows()).Cells[0]);
    }

    [Fact]
    public void The_first_visible_sheet_is_read_or_the_one_that_is_named_and_never_a_hidden_one()
    {
        var book = WorkbookFile.Of(("Dold", true, [["x"], ["hemligt"]]), ("Ett", false, [["a"], ["1"]]), ("Två", false, [["b"], ["2"]]));
        using (var source = SomeTable.Open(book, "bok.xlsx"))
        {
            Assert.Equal(["a"], source.Headings);
            Assert.Equal(["Bladet ”Dold” är dolt och är inte läst.", "Bara bladet ”Ett” är läst, inte ”Två”."], source.Remarks.Select(remark => remark.Swedish));
        }

        using (var source = SomeTable.Open(book, "bok.xlsx", "två"))
        {
            Assert.Equal("2", Assert.Single(source.Rows()).Cells[0]);
        }

        Assert.Contains("inget synligt blad ”Dold”", Assert.Throws<UnreadableException>(() => SomeTable.Open(book, "bok.xlsx", "Dold")).Sentence.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_far_to_the_right_is_a_problem_of_its_row()
    {
        using var source = SomeTable.Open(SomeTable.Book($"<row r='1'>{SomeTable.Cell("A1", "a")}</row><row r='2'>{SomeTable.Cell("A2", "x")}{SomeTable.Cell("XFD2", "y")}</row><row r='3'>{SomeTable.Cell("A3", "x")}{SomeTable.Cell("B3", "y")}</row><row r='9'>{SomeTable.Cell("A9", "z")}</row>"), "bok.xlsx");
        var rows = source.Rows();
        Assert.Equal([2, 3, 9], rows.Select(row => row.Number));
        Assert.Contains("till höger om kolumn 200", rows[0].Cells[0], StringComparison.Ordinal);
        Assert.Contains("Raden har 2 celler", rows[1].Cells[0], StringComparison.Ordinal);
        Assert.Equal("z", rows[2].Cells[0]);
    }

    [Fact]
    public void What_is_written_is_a_sound_workbook_with_a_frozen_bold_heading_and_no_formulas()
    {
        using var stream = new MemoryStream(SomeTable.Written(TableKind.Workbook, ["Namn", "=Text"], ["Åsa", "=1+1"], ["007", "rad 1\nrad 2"]));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var xml = book.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml;
        Assert.Contains("state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("<x:cols>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_said()
    {
        using var stream = new MemoryStream();
        using var target = TableTarget.Create(stream, TableKind.Workbook, ["Text"], "Blad");
        for (var row = 0; row < 200; row++)
        {
            target.Write("x");
        }

        Assert.Contains("Välj CSV", Assert.Throws<UnwritableException>(() => target.Write(new string('x', 32_768))).Sentence.Swedish, StringComparison.Ordinal);
    }
}
