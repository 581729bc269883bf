using Microsoft.Playwright;
using PatientSafety.Tests;
using PatientSafety.Tests.FollowUp;

namespace PatientSafety.BrowserTests;

/// <summary>A report is written on, frozen, fetched, proved and corrected: without JavaScript.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ReportFlowTests(BrowserFixture browser)
{
    private const string Report = "reports/halland/analysis/2026";

    [Fact]
    public async Task A_report_is_written_on_frozen_proved_and_corrected()
    {
        var data = new TemporaryFolder();
        await HalfHalland.SeedAsync(data, 2, 3);
        await using var product = await RunningProduct.StartAsync(data);
        await using var context = await browser.OpenAsync(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{product.Address}{Report}");

        // What it cannot do without is asked for.
        await FreezeAsync(page, "Mötet är i dag");
        await page.GetByRole(AriaRole.Alert).GetByText("”Förslag till åtgärder” är tomt.").WaitForAsync();

        await page.GetByLabel("Skriv text här: Förslag till åtgärder").ClickAsync();
        await page.FillAsync("#text", "- Fler **övningar** i höst.");
        await page.FillAsync("#by", "Anna Åberg");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara" }));
        await page.GetByText("Skrivet av Anna Åberg").WaitForAsync();
        Assert.Equal("övningar", await page.Locator(".prose strong").InnerTextAsync());

        await FreezeAsync(page, "Mötet är i dag");
        await page.WaitForURLAsync("**/reports/frozen/halland-*-1");
        await page.GetByText("samma fil, byte för byte").WaitForAsync();

        // The document that is sent: as accessible as the pages, and proved.
        var file = await DownloadAsync(page, "HTML");
        await using var withScripts = await browser.OpenAsync();
        var document = await withScripts.NewPageAsync();
        await document.GotoAsync(page.Url);
        Assert.Empty(await EveryPageTests.ViolationsAsync(document));
        await document.GotoAsync(new Uri(file).AbsoluteUri);
        Assert.Empty(await EveryPageTests.ViolationsAsync(document));
        await document.SetViewportSizeAsync(320, 640);
        Assert.Equal(0, await EveryPageTests.SidewaysAsync(document));

        await page.GotoAsync($"{product.Address}reports/verify");
        await page.SetInputFilesAsync("#file", file);
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Pröva" }));
        await page.GetByText("Filen är äkta").WaitForAsync();
        await File.AppendAllTextAsync(file, " ", TestContext.Current.CancellationToken);
        await page.SetInputFilesAsync("#file", file);
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Pröva" }));
        await page.GetByText("inte det som frystes").WaitForAsync();

        // A correction is a new version that names the old one.
        await page.GotoAsync($"{product.Address}{Report}");
        await FreezeAsync(page, "Ett förslag saknades");
        await page.WaitForURLAsync("**/reports/frozen/halland-*-2");
        await page.GetByText("2, ersätter halland-").WaitForAsync();
    }

    private static async Task FreezeAsync(IPage page, string why)
    {
        if (!await page.Locator("#why").IsVisibleAsync())
        {
            await page.GetByText("Frys rapporten", new() { Exact = true }).ClickAsync();
        }

        await page.FillAsync("#freeze-by", "Anna Åberg");
        await page.FillAsync("#why", why);
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Frys", Exact = true }));
    }

    private static async Task<string> DownloadAsync(IPage page, string format)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = format, Exact = true }).ClickAsync());
        var path = Path.Combine(Directory.CreateTempSubdirectory("patientsafety-report-").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
