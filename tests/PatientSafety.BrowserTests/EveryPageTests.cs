using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PatientSafety.BrowserTests;

/// <summary>What holds for every page, whatever is on it.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class EveryPageTests(TwoTabs tabs) : IClassFixture<TwoTabs>
{
    private static readonly List<string> AccessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public static TheoryData<string> AllPages => Pages.All;

    /// <summary>One visit for all the rules: a visit costs more than what is asked of it.</summary>
    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_page_keeps_every_rule(string page)
    {
        await tabs.GoAsync(page);
        var language = await tabs.Tab.Locator("html").GetAttributeAsync("lang");
        var title = await tabs.Tab.TitleAsync();
        var headings = await tabs.Tab.Locator("h1").CountAsync();
        var text = await TextAsync(tabs.Tab);
        var textWithoutJavaScript = await TextAsync(tabs.Plain);
        var violations = await ViolationsAsync(tabs.Tab);
        await tabs.Tab.SetViewportSizeAsync(320, 640);
        var sideways = await SidewaysAsync(tabs.Tab);

        Assert.Multiple(
            () => Assert.Equal(Pages.LanguageOf(page), language),
            () => Assert.NotEmpty(title),
            () => Assert.Equal(1, headings),
            () => Assert.NotEmpty(text.Trim()),
            () => Assert.Equal(textWithoutJavaScript, text),
            () => Assert.Empty(violations),
            () => Assert.Equal(0, sideways),
            () => Assert.Empty(tabs.Problems));
    }

    internal static async Task<IReadOnlyList<string>> ViolationsAsync(IPage tab)
    {
        var result = await tab.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = AccessibilityRules } });
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(" | ", violation.Nodes.Select(node => node.Html))})")];
    }

    internal static Task<int> SidewaysAsync(IPage tab) =>
        tab.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    private static Task<string> TextAsync(IPage tab) => tab.Locator("main").InnerTextAsync();
}
