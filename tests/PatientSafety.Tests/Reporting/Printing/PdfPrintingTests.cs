namespace PatientSafety.Tests.Reporting.Printing;

public sealed class PdfPrintingTests
{
    [Fact]
    public async Task A_report_is_printed_with_all_that_a_screen_reader_needs_and_the_same_bytes_each_time()
    {
        using var desk = new PrintingDesk();
        var both = await Task.WhenAll(desk.PrintAsync(SomeReport.Html(60)), desk.PrintAsync(SomeReport.Html(60)));
        Assert.All(both, printed => Assert.Null(printed.Problem));
        Assert.Equal(both[0].Bytes, both[1].Bytes);
        Assert.True(desk.IsClean);

        var pdf = await PdfStructure.OfAsync(both[0].Bytes!);
        Assert.True(pdf.IsTagged);
        Assert.Empty(pdf.Complaints);
        Assert.Equal(SomeReport.Title, pdf.Title);
        Assert.Equal("sv", pdf.Language);
        Assert.Equal(["en"], pdf.LanguagesWithin);
        Assert.Contains("2026", pdf.CreatedAt, StringComparison.Ordinal);
        Assert.Equal(3, pdf.Pages);
        Assert.Equal([$"1 {SomeReport.Title}", "2 Läget", "3 Åtgärder i tal", "2 Röster", "2 Noter"], pdf.Headings);
        Assert.Equal(pdf.Headings.Select(heading => heading[2..]).Order(), pdf.Outline.Order());
        Assert.Equal(["Enhet", "Klara", "Kommentar"], Assert.Single(pdf.ColumnHeadings));
        Assert.Equal(60, Assert.Single(pdf.RowHeadings).Count);
        Assert.Equal(1, pdf.Figures);
        Assert.Equal([SomeReport.Alternative], pdf.Alternatives);
        Assert.Equal(["https://example.org/plan"], pdf.Links);
    }

    [Fact]
    public async Task Every_page_has_its_number_and_the_headings_of_a_table_that_goes_on()
    {
        using var desk = new PrintingDesk();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.At("report.pdf"), (await desk.PrintAsync(SomeReport.Html(60))).Bytes!, TestContext.Current.CancellationToken);
        var pages = (await ProgramRun.OfAsync("pdftotext", folder.Path, "-layout", "report.pdf", "-")).Results.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, pages.Length);
        Assert.All(pages, (page, place) => Assert.EndsWith($"{place + 1} (3)", page.TrimEnd(), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("Kommentar", page, StringComparison.Ordinal));
    }
}
