using Microsoft.Playwright;
using PatientSafety.Tests;
using PatientSafety.Tests.FollowUp;

namespace PatientSafety.BrowserTests;

/// <summary>A unit reports its activities, corrects what was wrong, and signs off: without JavaScript, on a phone, by keyboard.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ReportingFlowTests(BrowserFixture browser)
{
    private const string Form = "regions/halland/follow-up/report?unit=enhet-1-1&period=2026";

    // Made once, and copied for each test.
    private static readonly Lazy<Task<TemporaryFolder>> Seeded = new(SeedAsync);

    [Fact]
    public async Task A_unit_reports_on_a_phone_without_JavaScript()
    {
        await using var product = await StartAsync();
        await using var context = await browser.OpenAsync(javaScript: false, width: 360, height: 740);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{product.Address}{Form}");
        Assert.Equal("Rapportera: Enhet 1.1", await page.Locator("h1").InnerTextAsync());
        await page.FillAsync("#by", "Anna Åberg");

        // Two choices and one press: that is all that an activity needs.
        await page.SelectOptionAsync("[id='a1.status']", "pagar");
        await page.FillAsync("[id='a1.progress']", "40");
        await page.FillAsync("[id='a5.comment']", "Skriven men inte sparad");
        await Answers.SendAsync(page, page.Locator("#a1").GetByRole(AriaRole.Button, new() { Name = "Spara aktiviteten" }));
        await page.GetByText("Sparat: 1 aktivitet").WaitForAsync();
        Assert.Equal("Skriven men inte sparad", (await page.InputValueAsync("[id='a5.comment']")).Trim());
        Assert.Equal("Anna Åberg", await page.InputValueAsync("#by"));

        // What is wrong stands by the field, with a way to it from the top.
        await page.FillAsync("[id='a9.progress']", "massor");
        await page.SelectOptionAsync("[id='a9.status']", "pagar");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara allt som ändrats" }).First);
        await page.GetByRole(AriaRole.Alert).GetByText("Skriv framsteget som ett helt tal").WaitForAsync();
        Assert.Equal("massor", await page.InputValueAsync("[id='a9.progress']"));
        Assert.Equal("true", await page.Locator("[id='a9.progress']").GetAttributeAsync("aria-invalid"));
        Assert.Equal("Skriven men inte sparad", (await page.InputValueAsync("[id='a5.comment']")).Trim());
        await page.Locator("#problems a[href*='a9.progress']").ClickAsync();
        Assert.EndsWith("#a9.progress", page.Url, StringComparison.Ordinal);
        Assert.Equal("massor", await page.InputValueAsync("[id='a9.progress']"));

        // The outside cause is asked for where the status asks for it.
        Assert.False(await page.Locator("[id='a9.cause']").IsVisibleAsync());
        await page.SelectOptionAsync("[id='a9.status']", "ej-genomford-av-yttre-orsak");
        Assert.True(await page.Locator("[id='a9.cause']").IsVisibleAsync());
        Assert.Equal(0, await EveryPageTests.SidewaysAsync(page));
    }

    [Fact]
    public async Task A_unit_reports_by_keyboard_alone()
    {
        await using var product = await StartAsync();
        await using var context = await browser.OpenAsync(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{product.Address}{Form}");
        await TabToAsync(page, "by");
        await page.Keyboard.TypeAsync("Bo Berg");
        await TabToAsync(page, "a1.status");
        await page.Keyboard.TypeAsync("Pågår");
        await TabToAsync(page, "a1.progress");
        await page.Keyboard.TypeAsync("10");

        // Enter in a field saves what was changed, and not the first activity of the page.
        await TabToAsync(page, "a5.status");
        await page.Keyboard.TypeAsync("Försenad");
        await TabToAsync(page, "a5.progress");
        await Answers.AnsweredAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await page.GetByText("Sparat: 2 aktiviteter").WaitForAsync();
    }

    [Fact]
    public async Task Two_people_report_at_once_and_the_later_is_told()
    {
        await using var product = await StartAsync();
        await using var context = await browser.OpenAsync(javaScript: false);
        var (anna, bo) = (await context.NewPageAsync(), await context.NewPageAsync());
        await anna.GotoAsync($"{product.Address}{Form}");
        await bo.GotoAsync($"{product.Address}{Form}");
        await ReportAsync(anna, "Anna", "Annas ord");
        await ReportAsync(bo, "Bo", "Bos ord");
        await bo.GetByText("Någon annan rapporterade samma aktivitet medan du skrev.").WaitForAsync();
        await bo.GetByText("Pågår: ”Annas ord”").WaitForAsync();
        await bo.GotoAsync($"{product.Address}regions/halland/follow-up/history?unit=enhet-1-1&activity=halland-1");
        await bo.GetByText("Annas ord").WaitForAsync();
        await bo.GetByText("Bos ord").WaitForAsync();
    }

    [Fact]
    public async Task A_report_with_a_file_is_corrected_and_taken_back_and_the_period_signed_off()
    {
        await using var product = await StartAsync();
        await using var context = await browser.OpenAsync(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{product.Address}{Form}");
        await page.Locator("#a1 summary").First.ClickAsync();
        await page.SetInputFilesAsync("[id='a1.file']", new FilePayload { Name = "mätning mars.txt", MimeType = "text/html", Buffer = "<script>alert(1)</script>"u8.ToArray() });
        await ReportAsync(page, "Anna", "Med underlag");

        const string History = "regions/halland/follow-up/history?unit=enhet-1-1&activity=halland-1";
        await page.GotoAsync($"{product.Address}{History}");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "mätning mars.txt" }).GetAttributeAsync("href");
        var file = await page.APIRequest.GetAsync(new Uri(product.Address, address!).ToString());
        Assert.Equal("<script>alert(1)</script>", await file.TextAsync());
        Assert.StartsWith("attachment", file.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", file.Headers["x-content-type-options"]);
        Assert.StartsWith("text/plain", file.Headers["content-type"], StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Rätta eller ta tillbaka post 1" }).ClickAsync();
        await page.FillAsync("#reason", "Fel framsteg");
        await page.FillAsync("[id='a1.progress']", "60");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara rättelsen" }));
        await page.GetByText("Fel framsteg").WaitForAsync();
        Assert.Equal(1, await page.Locator("s").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Rätta eller ta tillbaka post 2" }).ClickAsync();
        await page.FillAsync("#reason", "Fel enhet");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka posten" }));
        await page.GetByText("Tillbakatagen").First.WaitForAsync();

        await page.GotoAsync($"{product.Address}regions/halland/follow-up/sign-off?unit=enhet-1-1&period=2026");
        await page.FillAsync("#why", "Enheten är ny");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Signera perioden" }));
        await page.GetByText("✓ Signerad av Anna").WaitForAsync();
        await page.GotoAsync($"{product.Address}{Form}");
        await page.GetByText("Enhet 1.1 har signerat perioden").WaitForAsync();
    }

    [Fact]
    public async Task The_pages_are_accessible_and_fit_a_narrow_window()
    {
        await using var product = await StartAsync();
        await using var context = await browser.OpenAsync(width: 320, height: 700);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{product.Address}{Form}");
        await page.FillAsync("[id='a5.progress']", "massor");
        await ReportAsync(page, "Anna", "Ett ord");
        Assert.Empty(await EveryPageTests.ViolationsAsync(page));
        await page.FillAsync("[id='a5.progress']", "massor");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara allt som ändrats" }).First);
        Assert.Equal(1, await page.GetByRole(AriaRole.Alert).CountAsync());
        Assert.Empty(await EveryPageTests.ViolationsAsync(page));
        foreach (var address in new[] { "report", Form[(Form.LastIndexOf('/') + 1)..], "history?unit=enhet-1-1&activity=halland-1", "sign-off", "sign-off?unit=verksamhet-1&period=2026" })
        {
            foreach (var language in new[] { string.Empty, "en/" })
            {
                await page.GotoAsync($"{product.Address}{language}regions/halland/follow-up/{address}");
                Assert.Empty(await EveryPageTests.ViolationsAsync(page));
                Assert.Equal(0, await EveryPageTests.SidewaysAsync(page));
            }
        }
    }

    private static async Task ReportAsync(IPage page, string by, string comment)
    {
        await page.FillAsync("#by", by);
        await page.SelectOptionAsync("[id='a1.status']", "pagar");
        await page.FillAsync("[id='a1.comment']", comment);
        await Answers.SendAsync(page, page.Locator("#a1").GetByRole(AriaRole.Button, new() { Name = "Spara aktiviteten" }));
        await page.GetByText("Sparat: 1 aktivitet").WaitForAsync();
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var press = 0; press < 80; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator("*:focus").GetAttributeAsync("id") == id)
            {
                return;
            }
        }

        Assert.Fail($"{id} cannot be reached by keyboard.");
    }

    private static async Task<RunningProduct> StartAsync()
    {
        var data = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles((await Seeded.Value).Path))
        {
            File.Copy(file, data.At(Path.GetFileName(file)));
        }

        return await RunningProduct.StartAsync(data);
    }

    private static async Task<TemporaryFolder> SeedAsync()
    {
        var data = new TemporaryFolder();
        await HalfHalland.SeedAsync(data, 2, 3);
        return data;
    }
}
