namespace PatientSafety.BrowserTests;

/// <summary>Negative controls: what the general tests look for is found where it is put on purpose.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ControlTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_page_that_breaks_the_rules_of_accessibility_is_found()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        await tab.SetContentAsync("""<html lang="sv"><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#ccc;background:#fff">svag text</p></main></html>""");
        var violations = await EveryPageTests.ViolationsAsync(tab);
        Assert.Contains(violations, violation => violation.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_scrolls_sideways_is_found()
    {
        await using var context = await browser.OpenAsync(width: 320);
        var tab = await context.NewPageAsync();
        await tab.SetContentAsync("""<p style="width:400px">brett</p>""");
        Assert.InRange(await EveryPageTests.SidewaysAsync(tab), 80, 200);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_answered_with_404()
    {
        await using var context = await browser.OpenAsync();
        var tab = await context.NewPageAsync();
        Assert.Equal(404, (await tab.GotoAsync("/no-such-page"))!.Status);
    }
}
