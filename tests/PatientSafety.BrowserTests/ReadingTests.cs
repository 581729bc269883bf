using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PatientSafety.BrowserTests;

/// <summary>What a reader does: changes language, filters, follows links, uses the keyboard only.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed partial class ReadingTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/compare?edition=agera-2020", "/en/compare?edition=agera-2020")]
    [InlineData("/regions/halland/sakrare-vard-tillsammans", "/en/regions/halland/sakrare-vard-tillsammans")]
    public async Task The_switch_leads_to_the_same_view_in_the_other_language_and_back(string swedish, string english)
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(swedish);
        await tab.GetByRole(AriaRole.Link, new() { Name = "In English" }).ClickAsync();
        Assert.Equal(english, new Uri(tab.Url).PathAndQuery);
        Assert.Equal("en", await tab.Locator("html").GetAttributeAsync("lang"));
        await tab.GetByRole(AriaRole.Link, new() { Name = "På svenska" }).ClickAsync();
        Assert.Equal(swedish, new Uri(tab.Url).PathAndQuery);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_filters_narrow_the_comparison_and_make_a_link(bool javaScript)
    {
        await using var context = await browser.OpenAsync(javaScript);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/compare");
        await tab.GetByLabel("Region Jämtland Härjedalen").UncheckAsync();
        await tab.GetByLabel("I vilken utgåvas områden").SelectOptionAsync("agera-2020");
        await tab.GetByLabel("Slag av område").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await tab.GetByRole(AriaRole.Button, new() { Name = "Jämför" }).ClickAsync();

        Assert.Contains("region=halland", tab.Url, StringComparison.Ordinal);
        Assert.Contains("edition=agera-2020", tab.Url, StringComparison.Ordinal);
        var matrix = tab.GetByRole(AriaRole.Table).First;
        Assert.Equal(0, await matrix.GetByText("Region Jämtland Härjedalen").CountAsync());
        Assert.Equal(4, await matrix.Locator("tbody th[scope=row]").CountAsync());
        Assert.True(await tab.GetByLabel("Region Halland").IsCheckedAsync());
        Assert.False(await tab.GetByLabel("Region Jämtland Härjedalen").IsCheckedAsync());
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_then_everything_in_reading_order()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/compare");
        await tab.Keyboard.PressAsync("Tab");
        Assert.StartsWith("#", new Uri(tab.Url).Fragment + await tab.EvaluateAsync<string>("document.activeElement.hash"), StringComparison.Ordinal);
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await tab.EvaluateAsync<string>("location.hash.slice(1)"));

        // From the content on: never upwards by more than a line, so that what is seen and what is reached go together.
        var last = -1.0;
        for (var stop = 0; stop < 25; stop++)
        {
            await tab.Keyboard.PressAsync("Tab");
            var place = await tab.EvaluateAsync<double[]>("(() => { const r = document.activeElement.getBoundingClientRect(); return [r.top + scrollY, r.width * r.height]; })()");
            Assert.True(place[1] > 0, "The focus is on something that cannot be seen.");
            Assert.True(place[0] >= last - 60, $"Stop {stop} goes up from {last} to {place[0]}.");
            last = place[0];
        }
    }

    [Fact]
    public async Task A_cell_leads_to_the_activities_behind_it_and_an_activity_to_its_plan()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/compare");
        await tab.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Link, new() { Name = "Prioriterat" }).First.ClickAsync();
        var target = await tab.EvaluateAsync<string?>("document.getElementById(decodeURIComponent(location.hash.slice(1)))?.innerText");
        Assert.Contains("Region Halland", target, StringComparison.Ordinal);

        await tab.GetByRole(AriaRole.Link, new() { Name = "2. Implementera nya säkerhetskulturtrappan 2.0", Exact = true }).ClickAsync();
        Assert.Contains("/regions/halland/sakrare-vard-tillsammans", tab.Url, StringComparison.Ordinal);
        Assert.Contains("säkerhetskulturtrappan", await tab.EvaluateAsync<string?>("document.getElementById(decodeURIComponent(location.hash.slice(1)))?.innerText"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_line_is_a_picture_with_its_table()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/compare");
        Assert.Equal(1, await tab.Locator("main svg[role=img]").CountAsync());
        Assert.True(await tab.GetByRole(AriaRole.Table).Filter(new() { HasText = "2026–2031" }).CountAsync() > 0);
    }

    [Fact]
    public async Task No_link_within_the_product_is_broken()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", "/en/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(path))
            {
                continue;
            }

            var answer = await context.APIRequest.GetAsync(path);
            Assert.True(answer.Status == 200, $"{path} answers {answer.Status}.");
            if (!answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal) || path.StartsWith("/openapi", StringComparison.Ordinal))
            {
                continue;
            }

            await tab.SetContentAsync(await answer.TextAsync());
            var links = await tab.EvaluateAsync<string[]>("path => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).map(h => new URL(h, new URL(document.querySelector('base')?.getAttribute('href') ?? path, 'http://product')).href)", path);

            // Drafts as PDF and Word take seconds each, and a page with a form open in each section says nothing new.
            foreach (var link in links.Where(link => link.StartsWith("http://product/", StringComparison.Ordinal) && !Slow().IsMatch(link)))
            {
                waiting.Enqueue(new Uri(link).PathAndQuery);
            }
        }

        Assert.True(seen.Count > 30, $"Only {seen.Count} addresses were found.");
    }

    [GeneratedRegex("[?&](format=(pdf|docx)|write=)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slow();
}
