using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Plugins.Importing;

namespace PatientSafety.Tests.Platform.Tables;

/// <summary>Whatever is given as a table, the answer is a table or a sentence with a way out.</summary>
public sealed class HostileTableTests
{
    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "tom.csv", [], "är tom" },
        { "rader.csv", "\n\n;;\n"u8.ToArray(), "är tom" },
        { "bom.csv", [0xEF, 0xBB, 0xBF], "är tom" },
        { "plan.pdf", "%PDF-1.7"u8.ToArray(), "är en PDF" },
        { "export.xls", "<html><table><tr><td>x"u8.ToArray(), "webbsida" },
        { "bok.xls", "a;b"u8.ToArray(), "skadad" },
        { "skyddad.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "lösenord" },
        { "nollor.csv", [65, 0, 0, 65], "inte är text" },
        { "citat.csv", "\"a;b\n1;2\n"u8.ToArray(), "rubrikraden" },
        { "bred.csv", System.Text.Encoding.UTF8.GetBytes(new string(';', 1_000_000) + "\n"), "fler än 200 kolumner" },
        { "bredare.csv", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;", 400_000)) + "\n"), "fler än 200 kolumner" },
        { "bredast.csv", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;", 1_000_000)) + "\n"), "rubrikraden" },
        { "dokument.xlsx", WordFile.Of(WordFile.Text("En plan")), "ingen arbetsbok" },
        { "halv.xlsx", WorkbookFile.Of(("Blad1", false, [["a"], ["1"]]))[..400], "skadad" },
        { "bred.xlsx", SomeTable.Book($"<row>{string.Concat(Enumerable.Repeat("<c t='inlineStr'><is><t>x</t></is></c>", 1_000_000))}</row>"), "fler än 200 kolumner" },
        { "bomb.xlsx", SomeTable.Book($"<row><c t='inlineStr'><is><t>{new string('a', 140_000_000)}</t></is></c></row>"), "orimligt stor" },
        { "texter.xlsx", SomeTable.Book("<row><c t='s'><v>0</v></c></row>", $"<sst>{string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 1_000_001))}</sst>"), "för många texter" },
        { "djup.xlsx", SomeTable.Book(string.Concat(Enumerable.Repeat("<row>", 100_000))), "orimligt stor" },
        { "enhet.xlsx", SomeTable.Book("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><row><c t='inlineStr'><is><t>&x;</t></is></c></row>"), "skadad" },
        { "dtd.xlsx", SomeTable.Packed(("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>")), "skadad" },
        { "utanför.xlsx", SomeTable.Packed(("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Blad' r:id='1'/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' TargetMode='External' Target='file:///etc/passwd'/></Relationships>")), "inget synligt blad" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_file_that_is_no_table_is_answered_with_a_sentence(string name, byte[] bytes, string sentence)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At(name);
        File.WriteAllBytes(path, bytes);
        var problem = Assert.Throws<UnreadableException>(() =>
        {
            using var source = TableSource.Open(path);
            source.Rows();
        });
        Assert.Contains(sentence, problem.Sentence.Swedish, StringComparison.Ordinal);
        Assert.Contains(name, problem.Sentence.Swedish, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(problem.Sentence.English));
        // The file is let go of.
        File.Delete(path);
    }

    [Fact]
    public void A_file_that_is_not_there_is_answered_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("finns inte", Assert.Throws<UnreadableException>(() => TableSource.Open(folder.At("saknas.csv"))).Sentence.Swedish, StringComparison.Ordinal);
        Assert.Contains("är en mapp", Assert.Throws<UnreadableException>(() => TableSource.Open(folder.Path)).Sentence.Swedish, StringComparison.Ordinal);
        Assert.Contains("inte namnet på en fil", Assert.Throws<UnreadableException>(() => TableSource.Open(string.Empty)).Sentence.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_in_a_workbook_that_swells_far_is_stopped_without_taking_room()
    {
        var bytes = SomeTable.Book($"<row><c t='inlineStr'><is><t>a</t></is></c></row><row><c t='inlineStr'><is><t>{new string('a', 100_000_000)}</t></is></c></row>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("orimligt stor", Assert.Throws<UnreadableException>(() => SomeTable.Open(bytes, "bok.xlsx")).Sentence.Swedish, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    [Fact]
    public void Any_bytes_give_a_table_or_a_sentence() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Ends(bytes, "tabell.csv")).Check(Tries.Of(1000));

    [Fact]
    public void Any_text_of_a_table_s_pieces_gives_a_table_or_a_sentence() => Prop.ForAll(
        Gen.Elements("a", "å", ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "'", "=", " ", "sep=;\n", "\uFEFF").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        text => Ends(System.Text.Encoding.UTF8.GetBytes(text), "tabell.csv")).Check(Tries.Of(3000));

    [Fact]
    public void Any_damage_to_a_workbook_gives_a_table_or_a_sentence()
    {
        var whole = SomeTable.Written(TableKind.Workbook, ["Namn", "Antal"], Enumerable.Range(0, 50).Select(row => new[] { $"Enhet {row}", "7" }));
        Prop.ForAll(
            (from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) from cut in Gen.Choose(0, 3) select (at, (byte)value, cut)).ToArbitrary(),
            damage =>
            {
                var bytes = whole.ToArray();
                bytes[damage.at] = damage.Item2;
                return Ends(damage.cut == 0 ? bytes[..damage.at] : bytes, "tabell.xlsx");
            }).Check(Tries.Of(1000));
    }

    private static bool Ends(byte[] bytes, string name)
    {
        try
        {
            using var source = SomeTable.Open(bytes, name);
            var numbers = source.Rows().ConvertAll(row => row.Number);
            return name.EndsWith(".xlsx", StringComparison.Ordinal) || numbers.SequenceEqual(numbers.Distinct().Order());
        }
        catch (UnreadableException problem)
        {
            return problem.Sentence.Swedish.Contains(name, StringComparison.Ordinal) && problem.Sentence.English is not null;
        }
    }
}
