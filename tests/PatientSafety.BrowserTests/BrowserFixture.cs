using Microsoft.Playwright;
using PatientSafety.Tests;

namespace PatientSafety.BrowserTests;

/// <summary>One running product and one browser for all tests; each test takes a fresh context.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private RunningProduct? product;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => product!.Address;

    public async ValueTask InitializeAsync()
    {
        product = await RunningProduct.StartAsync(new TemporaryFolder());
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Switches });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (product is not null)
        {
            await product.DisposeAsync();
        }
    }

    /// <summary>A browser with nothing in it, which sees the product only.</summary>
    public async Task<IBrowserContext> OpenAsync(bool javaScript = true, int width = 1280, int height = 900)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new() { Width = width, Height = height },
            Locale = "sv-SE",
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }
}
