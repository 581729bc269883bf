using Microsoft.Playwright;

namespace PatientSafety.BrowserTests;

/// <summary>A tab with JavaScript and one without, for going from page to page: a tab that is warm is several times faster than a new one.</summary>
public sealed class TwoTabs(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<string> problems = [];
    private IBrowserContext? with;
    private IBrowserContext? without;

    public IPage Tab { get; private set; } = null!;

    public IPage Plain { get; private set; } = null!;

    /// <summary>What went wrong on the page that <see cref="Tab"/> shows, and what it asked others for.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    public async ValueTask InitializeAsync()
    {
        with = await browser.OpenAsync();
        without = await browser.OpenAsync(javaScript: false);
        Tab = await with.NewPageAsync();
        Plain = await without.NewPageAsync();
        Tab.PageError += (_, problem) => problems.Add(problem);
        Tab.Request += (_, request) => problems.AddRange(IsOurs(request.Url) ? [] : [$"asks somebody else: {request.Url}"]);
        Tab.RequestFailed += (_, request) => problems.Add($"{request.Url}: {request.Failure}");
        Tab.Response += (_, response) => problems.AddRange(response.Status >= 400 ? [$"{response.Url}: {response.Status}"] : []);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in new[] { with, without }.OfType<IBrowserContext>())
        {
            await context.DisposeAsync();
        }
    }

    /// <summary>Goes to a page in both tabs.</summary>
    public async Task GoAsync(string page)
    {
        problems.Clear();
        await Tab.SetViewportSizeAsync(1280, 900);
        Assert.Equal(200, (await Tab.GotoAsync(page))!.Status);
        Assert.Equal(200, (await Plain.GotoAsync(page))!.Status);
    }

    private bool IsOurs(string url) => url.StartsWith(browser.Address.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
}
