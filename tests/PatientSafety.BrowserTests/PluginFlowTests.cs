using Microsoft.Playwright;
using PatientSafety.Tests;

namespace PatientSafety.BrowserTests;

/// <summary>What a region's coordinator does with a package, in the browser and without JavaScript.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class PluginFlowTests(BrowserFixture browser)
{
    private const string Plan = "regions/exempellandet/tryggt-varje-manad";

    [Fact]
    public async Task A_package_is_sent_in_planned_installed_upgraded_and_taken_back()
    {
        var data = new TemporaryFolder();
        var first = await PackAsync(data, "1.0.0", "varje månad");
        var second = await PackAsync(data, "1.1.0", "varje vecka");
        await using var product = await RunningProduct.StartAsync(data);
        await using var context = await browser.OpenAsync(javaScript: false);
        var page = await context.NewPageAsync();
        var root = product.Address.ToString();

        await SendInAsync(page, root, first);
        Assert.Equal("exempellandet 1.0.0", await page.Locator("h1").InnerTextAsync());
        await page.GetByText("exempellandet 1.0.0 kan installeras.").WaitForAsync();
        await page.GetByText("Ingen har skrivit under paketet.").WaitForAsync();
        Assert.Equal(404, (await page.Context.APIRequest.GetAsync(root + Plan)).Status);
        await page.GoBackAsync();
        await SendInAsync(page, root, first);
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Installera" }));
        Assert.EndsWith("/plugins/exempellandet", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(root + Plan);
        await page.GetByText("Granska journaler varje månad").First.WaitForAsync();

        await SendInAsync(page, root, second);
        await page.GetByText("Aktivitet 2 ”Granska journaler varje månad” får namnet ”Granska journaler varje vecka”.").WaitForAsync();
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Installera" }));
        await page.GotoAsync(root + Plan);
        await page.GetByText("Granska journaler varje vecka").First.WaitForAsync();

        await page.GotoAsync(root + "plugins/exempellandet");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Ta 1.0.0 i bruk" }));
        await page.GetByText("exempellandet 1.0.0 är i bruk i stället för 1.1.0.").WaitForAsync();
        await page.GotoAsync(root + Plan);
        await page.GetByText("Granska journaler varje månad").First.WaitForAsync();

        await page.GotoAsync(root + "plugins/exempellandet");
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }));
        await page.GetByText("Paketen finns kvar").First.WaitForAsync();
        Assert.Equal(404, (await page.Context.APIRequest.GetAsync(root + Plan)).Status);
    }

    [Fact]
    public async Task Something_that_is_no_package_is_told_so_and_can_be_thrown_away()
    {
        var data = new TemporaryFolder();
        var file = data.Write("inget-paket.nupkg", "Det här är ingen zip-fil.");
        await using var product = await RunningProduct.StartAsync(data);
        await using var context = await browser.OpenAsync(javaScript: false);
        var page = await context.NewPageAsync();
        await SendInAsync(page, product.Address.ToString(), file);
        await page.GetByText("Paketet kan inte läsas").First.WaitForAsync();
        await page.GetByText("PS4201").WaitForAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Installera" }).CountAsync());
        var address = page.Url;
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Kassera paketet" }));
        Assert.EndsWith("/plugins", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(address);
        await page.GetByText("Paketet finns inte kvar").First.WaitForAsync();
    }

    private static async Task SendInAsync(IPage page, string root, string file)
    {
        await page.GotoAsync(root + "plugins/install");
        await page.SetInputFilesAsync("#package", file);
        await Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Granska" }));
    }

    private static async Task<string> PackAsync(TemporaryFolder data, string version, string how)
    {
        var plan = await File.ReadAllTextAsync(Repository.At("tests", "fixtures", "plugins", "DataOnly", "plan.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("Granska journaler varje månad", plan, StringComparison.Ordinal);
        data.Write($"{version}/plan.yaml", plan.Replace("Granska journaler varje månad", $"Granska journaler {how}", StringComparison.Ordinal));
        var manifest = data.Write($"{version}/plugin.yaml", $"id: exempellandet\nversion: {version}\nregion: exempellandet\ncore: \"[1.0,2.0)\"\ncontact: Patientsäkerhetsenheten\nlicence: CC0-1.0\n");
        var packed = await ProgramRun.OfAsync("dotnet", data.Path, RunningProduct.Program, "plugin", "pack", Path.GetDirectoryName(manifest)!, "--to", data.At("feed"), "--data", data.Path);
        Assert.Equal(0, packed.ExitCode);
        return data.At("feed", $"exempellandet.{version}.nupkg");
    }
}
