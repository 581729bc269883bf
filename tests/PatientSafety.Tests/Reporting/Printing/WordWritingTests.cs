
namespace PatientSafety.Tests.Reporting.Printing;

public sealed class WordWritingTests
{
    [Fact]
    public async Task A_report_is_written_with_all_that_a_screen_reader_needs_and_the_same_bytes_each_time()
    {
        using var desk = new PrintingDesk();
        var first = await desk.WriteAsync(SomeReport.Word());

        // The times of a package are no finer than two seconds.
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        var second = await desk.WriteAsync(SomeReport.Word());
        Assert.Null(first.Problem);
        Assert.Equal(first.Bytes, second.Bytes);
        Assert.True(desk.IsClean);

        var word = WordStructure.Of(first.Bytes!);
        Assert.Empty(word.Breaches);
        Assert.Equal(SomeReport.Title, word.Title);
        Assert.Equal("sv-SE", word.Language);
        Assert.Equal(["en-GB"], word.LanguagesWithin);
        Assert.Equal([$"1 {SomeReport.Title}", "2 Läget", "3 Åtgärder i tal", "2 Röster", "2 Noter"], word.Headings);
        Assert.Equal(["Enhet", "Klara", "Kommentar"], Assert.Single(word.ColumnHeadings));
        Assert.Equal(["Åtgärder efter läge"], word.TableTitles);
        Assert.Equal([SomeReport.Alternative], word.Alternatives);
        Assert.Equal(["https://example.org/plan"], word.Links);
        Assert.Empty(word.LooseEnds);
        Assert.Equal(["PAGE", "NUMPAGES"], word.FooterFields);
        Assert.All(
            (string[])["Row Heading", "Column Heading", "Table Caption", "Image Caption", "Block Text", "Attribution", "Remark"],
            style => Assert.Contains(style, word.Styles));
        Assert.DoesNotContain(word.Styles, style => style.StartsWith('?'));
    }

    [Fact]
    public async Task Without_the_program_that_draws_pictures_they_are_there_for_newer_programs_and_it_is_said()
    {
        using var desk = new PrintingDesk(options => options.Pandoc = "pandoc");
        using var bare = new PrintingDesk(options => options.Pandoc = desk.Program("program=$(command -v pandoc); PATH=/nowhere exec \"$program\" \"$@\""));
        var written = await bare.WriteAsync(SomeReport.Word());
        Assert.Contains("rsvg-convert saknas", written.Problem!.Swedish, StringComparison.Ordinal);
        var word = WordStructure.Of(written.Bytes!);
        Assert.Empty(word.Breaches);
        Assert.Equal([SomeReport.Alternative], word.Alternatives);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_read_is_told_of()
    {
        using var desk = new PrintingDesk();
        var written = await desk.WriteAsync(SomeReport.Word() with { Pictures = [new("bild-2.svg", "<svg viewBox=\"0 0 1 1\"/>")] });
        Assert.Contains("1 diagram kunde inte läggas in", written.Problem!.Swedish, StringComparison.Ordinal);
        Assert.NotNull(written.Bytes);
    }
}
