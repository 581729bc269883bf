using Microsoft.Playwright;
using PatientSafety.Tests;

namespace PatientSafety.BrowserTests;

/// <summary>What a national administrator does, from a draft to a published edition, and a region that changes over to it, without JavaScript.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class NationalFlowTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_new_edition_is_drafted_published_and_changed_over_to_and_back()
    {
        var data = new TemporaryFolder();
        await using var product = await RunningProduct.StartAsync(data);
        await using var context = await browser.OpenAsync(javaScript: false);
        var anna = await context.NewPageAsync();
        var root = product.Address.ToString().TrimEnd('/');

        await anna.GotoAsync($"{root}/national/drafts");
        await anna.FillAsync("#id", "agera-2030");
        await anna.GetByLabel("som en kopia av agera-2025").CheckAsync();
        await anna.FillAsync("#by", "Anna Åberg");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Börja" }));
        Assert.Equal("Utkast till agera-2030", await anna.Locator("h1").InnerTextAsync());

        // A rename, word by word.
        await anna.GotoAsync($"{root}/national/drafts/agera-2030/areas/en-god-sakerhetskultur");
        await anna.FillAsync("[id='en-god-sakerhetskultur/name.sv']", "En god och öppen säkerhetskultur");
        await SaveAsync(anna);
        await anna.GotoAsync($"{root}/national/diff?from=agera-2025&to=agera-2030@draft");
        Assert.Equal("och öppen", (await anna.Locator("ins").GetByText("öppen").First.InnerTextAsync()).Trim());

        // Up and down without a mouse.
        await anna.GotoAsync($"{root}/national/drafts/agera-2030");
        await anna.GetByRole(AriaRole.Button, new() { Name = "Flytta ner Engagerad ledning och tydlig styrning" }).FocusAsync();
        await Answers.AnsweredAsync(anna, () => anna.Keyboard.PressAsync("Enter"));
        Assert.Equal("En god och öppen säkerhetskultur", await anna.Locator("ol a[href*='/areas/']").First.InnerTextAsync());

        // One area becomes two, and the crosswalk says so.
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Ta bort Säker vård här och nu" }));
        foreach (var name in new[] { "Säker vård på sjukhus", "Säker vård i hemmet" })
        {
            await anna.FillAsync("#new-name", name);
            await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Nytt fokusområde" }));
        }

        await anna.GetByText("Felen ovan måste rättas först.").WaitForAsync();
        await anna.GotoAsync($"{root}/national/crosswalks/agera-2025--agera-2030");
        var row = await RowAsync(anna, "saker-vard-har-och-nu");
        await PairAsync(anna, row, "saker-vard-har-och-nu", "saker-vard-pa-sjukhus", "narrow");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Spara" }).Last);
        await PairAsync(anna, await anna.Locator("fieldset").CountAsync() - 1, "saker-vard-har-och-nu", "saker-vard-i-hemmet", "narrow");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Spara" }).Last);
        Assert.Contains("100", await anna.Locator("dl dd").First.InnerTextAsync(), StringComparison.Ordinal);

        await anna.GotoAsync($"{root}/national/diff?from=agera-2025&to=agera-2030@draft");
        await anna.GetByText("Fokusområdet ”Säker vård här och nu” är uppdelat i").WaitForAsync();
        await anna.GetByText("Fokusområdet ”Säker vård i hemmet” är utbrutet ur saker-vard-har-och-nu.").WaitForAsync();

        await anna.GotoAsync($"{root}/national/drafts/agera-2030");
        await anna.FillAsync("#why", "Beslut 2030-01-15, dnr 1/2030");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Publicera", Exact = true }));
        Assert.EndsWith("/national/agera-2030", anna.Url, StringComparison.Ordinal);
        await anna.GetByText("Beslut 2030-01-15, dnr 1/2030").WaitForAsync();
        await anna.GetByText("Anna Åberg").WaitForAsync();

        // What it means, before anybody has moved.
        await anna.GotoAsync($"{root}/national/impact?from=agera-2025&to=agera-2030");
        await anna.GetByRole(AriaRole.Link, new() { Name = "Region Halland" }).First.ClickAsync();
        Assert.Contains("/regions/halland/change-over", anna.Url, StringComparison.Ordinal);

        // The region chooses, gets a draft, and takes it back.
        foreach (var area in new[] { "saker-vard-pa-sjukhus", "saker-vard-i-hemmet" })
        {
            await anna.CheckAsync($"input[name='statement:saker-vard-har-och-nu'][value='{area}']");
        }

        await anna.FillAsync("#by", "Bo Berg");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Gör ett utkast" }));
        await anna.GetByRole(AriaRole.Heading, new() { Name = "Det finns ett utkast" }).WaitForAsync();
        var draft = await File.ReadAllTextAsync(Path.Combine(data.Path, "drafts", "halland", "plan.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("follows: agera-2030@1.0.0", draft, StringComparison.Ordinal);

        // It is looked through as every other package is; what a package needs is said before.
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Visa vad som skulle ändras" }));
        await anna.GetByText("”licence” saknas.").First.WaitForAsync();
        var manifest = Path.Combine(data.Path, "drafts", "halland", "plugin.yaml");
        Assert.Contains("version: 1.1.0", await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("editions: [agera-2025, agera-2030]", await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await File.AppendAllTextAsync(manifest, "contact: Patientsäkerhetsenheten\nlicence: CC0-1.0\n", TestContext.Current.CancellationToken);
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Visa vad som skulle ändras" }));
        Assert.Equal("halland 1.1.0", await anna.Locator("h1").InnerTextAsync());
        await anna.GetByText("följer agera-2030 i stället för agera-2025.").WaitForAsync();
        await anna.GotoAsync($"{root}/regions/halland/change-over?to=agera-2030");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka" }));
        await anna.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(RunningProduct.Program)!, "plugins", "Halland", "plan.yaml"), TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(Path.Combine(data.Path, "drafts", "halland", "plan.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_people_never_overwrite_each_other_silently()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder());
        await using var context = await browser.OpenAsync(javaScript: false);
        var root = product.Address.ToString().TrimEnd('/');
        var anna = await context.NewPageAsync();
        await anna.GotoAsync($"{root}/national/drafts");
        await anna.FillAsync("#id", "agera-2025");
        await anna.FillAsync("#by", "Anna");
        await Answers.SendAsync(anna, anna.GetByRole(AriaRole.Button, new() { Name = "Börja" }));

        var bo = await context.NewPageAsync();
        const string Area = "national/drafts/agera-2025/areas/saker-vard-har-och-nu";
        const string Name = "[id='saker-vard-har-och-nu/name.sv']";
        await anna.GotoAsync($"{root}/{Area}");
        await bo.GotoAsync($"{root}/{Area}");
        await anna.FillAsync(Name, "Annas namn");
        await SaveAsync(anna);
        await bo.FillAsync(Name, "Bos namn");
        await bo.FillAsync("#by", "Bo");
        await SaveAsync(bo);
        await bo.GetByText("Någon annan har ändrat samma sak").WaitForAsync();
        Assert.Equal("Bos namn", await bo.InputValueAsync(Name));
        await anna.GotoAsync($"{root}/{Area}");
        Assert.Equal("Annas namn", await anna.InputValueAsync(Name));

        // Somebody who has seen both may decide.
        await SaveAsync(bo);
        await anna.GotoAsync($"{root}/{Area}");
        Assert.Equal("Bos namn", await anna.InputValueAsync(Name));

        // In another area nobody is in the way.
        await anna.GotoAsync($"{root}/national/drafts/agera-2025/areas/en-god-sakerhetskultur");
        await bo.GotoAsync($"{root}/{Area}");
        await anna.FillAsync("[id='en-god-sakerhetskultur/aliases']", "Säkerhetskultur");
        await SaveAsync(anna);
        await bo.FillAsync(Name, "Bos andra namn");
        await SaveAsync(bo);
        Assert.EndsWith("/national/drafts/agera-2025", bo.Url, StringComparison.Ordinal);
    }

    private static Task SaveAsync(IPage page) => Answers.SendAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).Last);

    private static async Task<int> RowAsync(IPage page, string area)
    {
        for (var row = 0; ; row++)
        {
            if (await page.Locator($"[id='{row}/from']").InputValueAsync() == area)
            {
                return row;
            }
        }
    }

    private static async Task PairAsync(IPage page, int row, string from, string to, string relation)
    {
        await page.SelectOptionAsync($"[id='{row}/from']", from);
        await page.SelectOptionAsync($"[id='{row}/to']", to);
        await page.SelectOptionAsync($"[id='{row}/relation']", relation);
        await page.FillAsync($"[id='{row}/rationale.sv']", "Området är delat i två.");
    }
}
