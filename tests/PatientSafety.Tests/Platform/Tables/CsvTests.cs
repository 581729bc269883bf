using System.Text;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Platform.Tables;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a;b\n1;2,5\n")]
    [InlineData("a,b\r\n1,\"2,5\"\r\n")]
    [InlineData("a\tb\n1\t2,5")]
    [InlineData("a|b\r1|2,5\r")]
    [InlineData("\uFEFFa;b\n1;2,5\n")]
    [InlineData("sep=;\na;b\n1;2,5\n")]
    [InlineData("\n\na;b;;\n\n1;2,5;;\n;;\n")]
    public void The_separator_is_found_and_what_is_empty_is_passed_over(string text)
    {
        using var source = SomeTable.Open(text);
        Assert.Equal(["a", "b"], source.Headings);
        Assert.Equal(["1", "2,5"], Assert.Single(source.Rows()).Cells);
    }

    [Theory]
    [InlineData("Enhet;Antal, totalt, andel\nA, B och C;1,5\nD;2,5", 2)]
    [InlineData("Kommentar\nMed komma, flera, och; semikolon\n", 1)]
    [InlineData("\"Namn, ort\"\na, b\n", 1)]
    [InlineData("Namn,\"Ort; län\"\na,b\n", 2)]
    public void The_heading_row_says_whether_there_are_several_columns(string text, int columns)
    {
        using var source = SomeTable.Open(text);
        Assert.Equal(columns, source.Headings.Length);
    }

    [Fact]
    public void A_row_has_the_number_of_the_line_that_it_begins_on()
    {
        using var source = SomeTable.Open("a;b\n1;\"två\nrader\"\n\n3;\"med \"\"citat\"\"\"\r\n4;x");
        var rows = source.Rows();
        Assert.Equal([2, 5, 6], rows.Select(row => row.Number));
        Assert.Equal(["två\nrader", "med \"citat\"", "x"], rows.Select(row => row.Cells[1]));
    }

    [Fact]
    public void A_row_that_does_not_fit_is_a_problem_of_its_own()
    {
        using var source = SomeTable.Open("a;b\n1\n1;2;3\n1;2;\n1\0;2\n5;6\n");
        var rows = source.Rows();
        Assert.Equal([2, 3, 4, 5, 6], rows.Select(row => row.Number));
        Assert.StartsWith("! Raden har 1 celler men tabellen 2 kolumner", rows[0].Cells[0], StringComparison.Ordinal);
        Assert.StartsWith("! Raden har 3 celler", rows[1].Cells[0], StringComparison.Ordinal);
        Assert.Equal(["1", "2"], rows[2].Cells);
        Assert.Contains("inte är text", rows[3].Cells[0], StringComparison.Ordinal);
        Assert.Equal(["5", "6"], rows[4].Cells);
    }

    [Theory]
    [InlineData("a;b\n1;\"aldrig slut\n2;y\n3;z\n")]
    [InlineData("a;b\r\n1;\"aldrig slut\r\n2;y\r\n3;z")]
    [InlineData("a;b\n1;\"ett \" citat\n2;y\n3;z\n")]
    [InlineData("a;b\n1;\"aldrig slut\n2;y\n3;z\n\n4;\"x\"y\n")]
    public void A_broken_quotation_mark_spoils_its_own_line(string text)
    {
        using var source = SomeTable.Open(text);
        var rows = source.Rows();
        Assert.Equal(2, rows[0].Number);
        Assert.Contains("citattecken", rows[0].Cells[0], StringComparison.Ordinal);
        Assert.Equal((3, "y"), (rows[1].Number, rows[1].Cells[1]));
        Assert.Equal((4, "z"), (rows[2].Number, rows[2].Cells[1]));
        Assert.All(rows.Skip(3), row => Assert.Equal(6, row.Number));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_in_a_large_file_spoils_its_own_line()
    {
        var text = new StringBuilder("a;b\n");
        for (var line = 2; line <= 200_000; line++)
        {
            text.Append(line is 2 or 100_000 ? $"{line};\"bruten\n" : $"{line};hel text med åäö\n");
        }

        using var source = SomeTable.Open(text.ToString());
        var rows = source.Rows();
        Assert.Equal(Enumerable.Range(2, 199_999), rows.Select(row => row.Number));
        Assert.Equal([2, 100_000], rows.Where(row => row.Cells.Length == 1).Select(row => row.Number));
        Assert.All(rows.Where(row => row.Cells.Length == 2), row => Assert.Equal($"{row.Number}", row.Cells[0]));
    }

    [Fact]
    public void A_line_without_end_is_a_problem_of_its_own()
    {
        using var source = SomeTable.Open($"a;b\n1;{new string('x', 5_000_000)}\n2;y\n");
        var rows = source.Rows();
        Assert.Equal((2, "! Raden är längre än 1 MB."), (rows[0].Number, rows[0].Cells[0]));
        Assert.Equal((3, "y"), (rows[1].Number, rows[1].Cells[1]));
    }

    [Fact]
    public void A_file_full_of_broken_quotation_marks_ends_with_a_sentence()
    {
        using var source = SomeTable.Open("a;b\n" + string.Concat(Enumerable.Repeat("1;\"x\"y\"\n2;\"z\n", 3000)));
        Assert.Contains("citattecken", Assert.Throws<UnreadableException>(() => source.Rows()).Sentence.Swedish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_file_is_read_in_the_encoding_that_it_was_written_in(string encoding)
    {
        var writer = Encoding.GetEncoding(encoding);
        using var source = SomeTable.Open([.. writer.Preamble, .. writer.GetBytes("namn;ö\nÅsa;\"bruten\nÄnglamark;💥\n")]);
        Assert.Equal(["namn", "ö"], source.Headings);
        Assert.Empty(source.Remarks);
        Assert.Equal(["Änglamark", "💥"], source.Rows()[1].Cells);
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Windows_wrote_it_and_that_is_said()
    {
        using var source = SomeTable.Open([.. Encoding.Latin1.GetBytes("namn;pris\nÅsa Öberg;5 "), 0x80]);
        Assert.Equal(["Åsa Öberg", "5 €"], Assert.Single(source.Rows()).Cells);
        Assert.Contains("Windows-1252", Assert.Single(source.Remarks).Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_in_the_middle_of_a_character_is_still_UTF_8()
    {
        using var source = SomeTable.Open([.. "namn\nÅsa\nÖ"u8.ToArray()[..^1]]);
        Assert.Empty(source.Remarks);
        Assert.Equal("Åsa", source.Rows()[0].Cells[0]);
    }

    [Fact]
    public void An_apostrophe_that_disarms_a_cell_is_taken_away_and_another_is_not()
    {
        using var source = SomeTable.Open("a;b\n'=1+1;'ord\n''-x;'\n");
        var rows = source.Rows();
        Assert.Equal(["=1+1", "'ord"], rows[0].Cells);
        Assert.Equal(["'-x", "'"], rows[1].Cells);
    }

    /// <summary>What it takes of time is printed; what it takes of memory must not grow with the file.</summary>
    [Fact]
    public void A_million_rows_are_read_without_making_texts_of_them()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("stor.csv");
        using (var writer = new StreamWriter(path))
        {
            writer.WriteLine(string.Join(';', Enumerable.Range(0, 11).Select(column => $"Kolumn {column}")));
            for (var row = 0; row < 1_000_000; row++)
            {
                writer.WriteLine($"jamtland-harjedalen;enhet-{row % 500};halland-{row % 40};2026-{(row % 12) + 1:D2};pågår;{row % 101};\"En kommentar; med semikolon\";;{row};anna.andersson;2026-01-31");
            }
        }

        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var source = TableSource.Open(path);
        long bytes = 0;
        var rows = 0;
        while (source.Read())
        {
            var row = source.Row;
            for (var column = 0; column < 11; column++)
            {
                bytes += row.Bytes(column).Length;
            }

            rows++;
        }

        Assert.Equal(1_000_000, rows);
        Assert.Equal(1_000_001, source.Row.Number);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
        TestContext.Current.SendDiagnosticMessage($"{new FileInfo(path).Length / 1_000_000} MB, {bytes / 1_000_000} MB of cells: {System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s");
    }
}
