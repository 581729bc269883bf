using System.IO.Compression;
using System.Text;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>Whatever is given to the import, the answer is a document or a sentence with a way out.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "tom.txt", [], "är tom" },
        { "plan.pdf", "%PDF-1.7"u8.ToArray(), "spara den som .docx" },
        { "plan.doc", [1], "spara den som .docx" },
        { "plan.xls", [1], "spara den som .xlsx" },
        { "plan.csv", [1], "spara den som .xlsx" },
        { "plan.png", [1], "Ange en fil i formatet" },
        { "plan", [1], "Ange en fil i formatet" },
        { "text.docx", "Detta är text."u8.ToArray(), "något annat än namnet säger" },
        { "halv.docx", WordFile.Of(WordFile.Text("En plan"))[..200], "något annat än namnet säger" },
        { "bok.docx", WorkbookFile.Of(("Blad1", false, [])), "något annat än namnet säger" },
        { "dokument.xlsx", WordFile.Of(WordFile.Text("En plan")), "något annat än namnet säger" },
        { "dokument.txt", WordFile.Of(WordFile.Text("En plan")), "heter som en textfil" },
        { "pdf.txt", "%PDF-1.7"u8.ToArray(), "heter som en textfil" },
        { "nollor.txt", [65, 0, 0, 65], "ingen textfil" },
        { "skyddad.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "lösenord" },
        { "skyddad.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "lösenord" },
        { "bomb.docx", Packed("word/document.xml", $"<document><body><p><r><t>{new string('a', 40_000_000)}</t></r></p></body></document>"), "orimligt stor" },
        { "djup.docx", Packed("word/document.xml", $"<document><body>{string.Concat(Enumerable.Repeat("<sdt>", 100_000))}"), "orimligt stor" },
        { "enhet.docx", Packed("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><document><body><p><r><t>&x;</t></r></p></body></document>"), "något annat än namnet säger" },
        { "rader.xlsx", Book(string.Concat(Enumerable.Range(1, 20_100).Select(row => $"<row r='{row}'><c r='A{row}' t='inlineStr'><is><t>x</t></is></c></row>"))), "ifyllda rader" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_file_that_cannot_be_read_is_answered_with_a_sentence(string name, byte[] bytes, string sentence)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At(name);
        File.WriteAllBytes(path, bytes);
        var reading = SourceFile.Read(path);
        Assert.Null(reading.Document);
        Assert.Contains(sentence, reading.Problem!.Swedish, StringComparison.Ordinal);
        Assert.Contains(name, reading.Problem.Swedish, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(reading.Problem.English));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("stor.txt");
        using (var stream = File.Create(path))
        {
            stream.SetLength(SourceFile.MostBytes + 1);
        }

        Assert.Contains("för stor", SourceFile.Read(path).Problem!.Swedish, StringComparison.Ordinal);
        Assert.Contains("är en mapp", SourceFile.Read(folder.Path).Problem!.Swedish, StringComparison.Ordinal);
        Assert.Contains("finns inte", SourceFile.Read(folder.At("no", "such.txt")).Problem!.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_far_away_cost_nothing()
    {
        var document = SourceFile.Read("plan.xlsx", Book(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>Aktivitet</t></is></c><c r='XFD1' t='inlineStr'><is><t>långt bort</t></is></c></row><row r='1048576'><c r='A1048576' t='inlineStr'><is><t>Sist</t></is></c></row>"
            + string.Concat(Enumerable.Range(2, 100_000).Select(row => $"<row r='{row}'><c r='A{row}' s='1'/></row>"))));
        var table = Assert.IsType<SourceTable>(Assert.Single(document.Parts));
        Assert.Equal(["Aktivitet", "Sist"], table.Rows.Select(row => Assert.Single(row.Cells).Text));
        Assert.Equal("bladet Blad, rad 1048576", table.Rows[1].Place.Swedish);
    }

    [Fact]
    public void Nothing_outside_the_file_is_fetched()
    {
        var bytes = Packed(
            ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Blad' r:id='1'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' TargetMode='External' Target='file:///etc/passwd'/></Relationships>"));
        Assert.Empty(SourceFile.Read("plan.xlsx", bytes).Parts);
    }

    internal static byte[] Packed(string part, string xml) => Packed((part, xml));

    private static byte[] Book(string rows) => Packed(
        ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Blad' r:id='1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' Target='worksheets/sheet1.xml'/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"));

    private static byte[] Packed(params (string Part, string Xml)[] parts)
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
}
