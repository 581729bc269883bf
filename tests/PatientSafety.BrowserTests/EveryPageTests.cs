using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PatientSafety.BrowserTests;

/// <summary>What holds for every page, whatever is on it.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly List<string> AccessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public static TheoryData<string> AllPages => Pages.All;

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_is_there_in_its_language(string page)
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        var problems = new List<string>();
        tab.PageError += (_, problem) => problems.Add(problem);
        tab.RequestFailed += (_, request) => problems.Add($"{request.Url}: {request.Failure}");
        tab.Response += (_, response) => problems.AddRange(response.Status >= 400 ? [$"{response.Url}: {response.Status}"] : []);
        var answer = await tab.GotoAsync(page);
        Assert.Equal(200, answer!.Status);
        Assert.Equal(Pages.LanguageOf(page), await tab.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEmpty(await tab.TitleAsync());
        Assert.Equal(1, await tab.Locator("h1").CountAsync());
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_asks_nobody_else_for_anything(string page)
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        var others = new List<string>();
        tab.Request += (_, request) => others.AddRange(request.Url.StartsWith(browser.Address.ToString(), StringComparison.Ordinal) ? [] : [request.Url]);
        await tab.GotoAsync(page, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(others, url => !url.StartsWith("data:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_is_accessible(string page)
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        Assert.Equal(200, (await tab.GotoAsync(page))!.Status);
        Assert.Empty(await ViolationsAsync(tab));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_fits_a_narrow_window_without_sideways_scrolling(string page)
    {
        await using var context = await browser.OpenAsync(width: 320, height: 640);
        var tab = await context.NewPageAsync();
        Assert.Equal(200, (await tab.GotoAsync(page))!.Status);
        Assert.Equal(0, await SidewaysAsync(tab));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_says_the_same_without_JavaScript(string page)
    {
        await using var with = await browser.OpenAsync();
        await using var without = await browser.OpenAsync(javaScript: false);
        Assert.Equal(await TextAsync(with, page), await TextAsync(without, page));
    }

    internal static async Task<IReadOnlyList<string>> ViolationsAsync(IPage tab)
    {
        var result = await tab.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = AccessibilityRules } });
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(" | ", violation.Nodes.Select(node => node.Html))})")];
    }

    internal static Task<int> SidewaysAsync(IPage tab) =>
        tab.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    private static async Task<string> TextAsync(IBrowserContext context, string page)
    {
        var tab = await context.NewPageAsync();
        Assert.Equal(200, (await tab.GotoAsync(page))!.Status);
        var text = await tab.Locator("main").InnerTextAsync();
        Assert.NotEmpty(text.Trim());
        return text;
    }
}
