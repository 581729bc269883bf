using System.Text;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Tests.Reporting.Printing;

namespace PatientSafety.Tests.Reporting;

/// <summary>A region's colour and logo in its reports.</summary>
public sealed class LookTests
{
    private const string Look = "{ colour: \"#a1006b\", logo: logo.svg }";

    [Fact]
    public async Task A_report_has_the_colour_and_the_logo_of_its_region()
    {
        await using var desk = await new RegionDesk(look: Look).PreparedAsync();
        var html = Encoding.UTF8.GetString(await HtmlReport.WriteAsync(await desk.DraftAsync()));
        var from = html.IndexOf("<p class=\"logo\">", StringComparison.Ordinal);
        Assert.Equal(
            $"<p class=\"logo\"><img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(RegionDesk.Logo))}\" alt=\"Region Provlänet\"></p>",
            System.Net.WebUtility.HtmlDecode(html[from..html.IndexOf("<h1>", from, StringComparison.Ordinal)]).Replace(" />", ">", StringComparison.Ordinal).Trim());
        Assert.Contains("border-bottom: 2px solid #a1006b", html, StringComparison.Ordinal);
        Assert.Contains("a[href] { color: #a1006b;", html, StringComparison.Ordinal);
        Assert.Contains("h1, h2, h3, h4, h5, h6 { color: #a1006b;", html, StringComparison.Ordinal);
        Assert.DoesNotContain(":var(", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_region_that_wants_nothing_looks_as_the_product_does()
    {
        await using var desk = await new RegionDesk().PreparedAsync();
        var report = await desk.DraftAsync();
        Assert.Null(report.Look);
        var html = Encoding.UTF8.GetString(await HtmlReport.WriteAsync(report));
        Assert.Contains(ReportStyle.Css, html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"logo\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_report_is_made_anew_to_the_same_bytes_after_the_logo_has_changed()
    {
        await using var desk = await new RegionDesk(look: Look).PreparedAsync();
        var frozen = await desk.Get<ReportFreezing>().FreezeAsync(
            new() { Order = desk.Order, Language = Language.Swedish, By = "Chefläkaren", Why = "Det går bra ändå." }, TestContext.Current.CancellationToken);
        Assert.NotNull(frozen.Number);
        Assert.DoesNotContain(await ChangedAsync(desk, frozen.Number), change => change.StartsWith("Utseende", StringComparison.Ordinal));

        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "logo.svg"), RegionDesk.Logo.Replace("#005eb8", "#000000000", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        desk.Get<IPluginFolders>().Refresh();
        Assert.Contains("Utseende: var report, är ändrad", await ChangedAsync(desk, frozen.Number));

        Directory.Delete(desk.Folder, recursive: true);
        desk.Get<IPluginFolders>().Refresh();
        await ChangedAsync(desk, frozen.Number);
    }

    [Fact]
    public async Task The_logo_and_the_colour_are_in_the_Word_document()
    {
        await using var desk = await new RegionDesk(look: Look).PreparedAsync();
        using var printing = new PrintingDesk();
        var source = await WordReport.OfAsync(await desk.DraftAsync(), null);
        Assert.Contains("<img src=\"logotyp.svg\" alt=\"Region Provlänet\" height=\"1.5cm\"", source.Html, StringComparison.Ordinal);
        var word = await printing.WriteAsync(source);
        Assert.NotNull(word.Bytes);
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(word.Bytes));
        Assert.Contains(archive.Entries, entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal) && entry.FullName.EndsWith(".svg", StringComparison.Ordinal));
        Assert.Contains("descr=\"Region Provlänet\"", await TextAsync(archive, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("A1006B", await TextAsync(archive, "word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_logo_is_in_the_PDF_with_its_alternative_text()
    {
        await using var desk = await new RegionDesk(look: Look).PreparedAsync();
        using var printing = new PrintingDesk();
        var printed = await printing.PrintAsync(Encoding.UTF8.GetString(await HtmlReport.WriteAsync(await desk.DraftAsync())));
        var pdf = await PdfStructure.OfAsync(printed.Bytes!);
        Assert.Contains("Region Provlänet", pdf.Alternatives);
        Assert.Empty(pdf.Complaints);
    }

    private static async Task<string[]> ChangedAsync(RegionDesk desk, string number)
    {
        var made = await desk.Get<ReportRebuilding>().OfAsync(number, TestContext.Current.CancellationToken);
        Assert.True(made!.IsSame);
        return [.. made.Changed.Select(change => change.Swedish)];
    }

    private static async Task<string> TextAsync(System.IO.Compression.ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
