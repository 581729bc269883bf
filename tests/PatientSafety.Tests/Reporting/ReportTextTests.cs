using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Formats;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Reporting;

public sealed class ReportTextTests
{
    private const string Hostile = "<script>alert(1)</script> & \"citat\" \u202Ebakvänt\u202C 👩🏽‍⚕️ | rad* [x](javascript:alert(1)) ![bild](https://example.org/spion.png)";

    [Fact]
    public async Task What_people_write_breaks_out_of_no_format_and_is_cut_in_none()
    {
        var comment = Hostile + string.Concat(Enumerable.Repeat("å", 9_500));
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad", comment, Hostile);
        Assert.Null((await desk.WriteAsync("sammanfattning", $"# Rubrik\n\n{Hostile}\n\n<img src=x onerror=alert(1)>\n\n- punkt")).Problem);

        var document = await desk.DrawUpAsync();
        var html = Encoding.UTF8.GetString(await HtmlReport.WriteAsync(document));
        var page = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);

        Assert.Empty(page.QuerySelectorAll("script, iframe, object, link, img, [onerror], a[href^='javascript']"));
        Assert.Contains(page.QuerySelectorAll("blockquote > p"), quote => quote.TextContent == comment);
        Assert.Contains(page.QuerySelectorAll("blockquote > p"), quote => quote.TextContent == Hostile);
        Assert.All(page.QuerySelectorAll("blockquote > p"), quote => Assert.Equal("auto", quote.GetAttribute("dir")));

        var markdown = Encoding.UTF8.GetString(MarkdownReport.Write(document));
        Assert.Contains(string.Concat(Enumerable.Repeat("å", 9_500)), markdown, StringComparison.Ordinal);
        var read = await new HtmlParser().ParseDocumentAsync(Markdig.Markdown.ToHtml(markdown), TestContext.Current.CancellationToken);
        Assert.Empty(read.QuerySelectorAll("script, img, [onerror]"));
        Assert.Equal(1, read.QuerySelectorAll("h1").Length);

        Assert.Equal(document.AllSections().Count(), JsonReport.Read(JsonReport.Write(document)).AllSections().Count());
        Assert.Equal(JsonReport.Write(document), JsonReport.Write(JsonReport.Read(JsonReport.Write(document))));
    }

    [Fact]
    public async Task Every_number_leads_to_its_entries_and_has_a_note()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        var document = await desk.DrawUpAsync();
        foreach (var section in document.AllSections())
        {
            Written.Check(section.Blocks);
        }

        var page = await new HtmlParser().ParseDocumentAsync(Encoding.UTF8.GetString(await HtmlReport.WriteAsync(document, "https://plan.example.se/")), TestContext.Current.CancellationToken);
        Assert.All(page.QuerySelectorAll("td.number"), cell => Assert.NotNull(cell.QuerySelector("a.trace[href^='https://plan.example.se/regions/halland/']")));
        var notes = page.QuerySelectorAll(".notes li").Select(note => "#" + note.Id).ToHashSet();
        Assert.NotEmpty(notes);
        Assert.All(page.QuerySelectorAll("a.note"), link => Assert.Contains(link.GetAttribute("href")!, notes));
    }

    [Fact]
    public async Task Without_an_address_nothing_is_a_link_that_leads_nowhere()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");

        var page = await new HtmlParser().ParseDocumentAsync(await desk.HtmlAsync(), TestContext.Current.CancellationToken);

        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.True(link.GetAttribute("href")![0] == '#' || link.GetAttribute("href")!.StartsWith("https://", StringComparison.Ordinal), link.OuterHtml));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains("regions/halland/follow-up", page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_are_unique_and_headings_skip_no_level()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");

        var page = await new HtmlParser().ParseDocumentAsync(await desk.HtmlAsync(), TestContext.Current.CancellationToken);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_unit_has_its_own_report_and_the_regions_is_composed_of_them()
    {
        await using var desk = await ReportingDesk.OpenAsync(operations: 2, units: 1);
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        const string Own = ReportingDesk.Address + "/verksamhet-1";
        Assert.Null((await desk.WriteAsync("sammanfattning", "Vi har **halverat** väntan.", Own)).Problem);
        var frozen = await desk.FreezeAsync(Own);
        Assert.Equal("halland-2026-1", frozen.Number);

        var blocks = (await desk.DrawUpAsync()).AllSections().Single(section => section.Id == "enheter").Blocks;

        Assert.Contains(blocks.OfType<Prose>(), prose => prose is { Origin: ProseOrigin.UnitReport, Markdown: "Vi har **halverat** väntan.", By: "Verksamhet 1, halland-2026-1" });
        Assert.Contains(blocks.Of(RemarkKind.Missing), remark => remark == "1 av 2 enheter har ingen fryst rapport för perioden: Verksamhet 2.");
        Assert.Equal("Verksamhet 1", (await desk.DrawUpAsync(Own)).Owner);
    }

    [Fact]
    public async Task Five_hundred_units_stand_in_one_report()
    {
        await using var desk = await ReportingDesk.OpenAsync(operations: 500, units: 0);
        var document = await desk.DrawUpAsync();
        var table = document.AllSections().Single(section => section.Id == "enheter").Blocks.OfType<Grid>().Last();

        Assert.Equal(500, table.Rows.Length);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Verksamhet {500}"), Encoding.UTF8.GetString(await HtmlReport.WriteAsync(document)), StringComparison.Ordinal);
    }
}
