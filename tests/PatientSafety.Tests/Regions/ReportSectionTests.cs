using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Loading;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Regions;

/// <summary>Sections of reports that a plugin's code writes: what is taken in, what is left out, and how it is shown.</summary>
public sealed class ReportSectionTests
{
    [Fact]
    public void Sections_are_written_for_the_reports_they_belong_in()
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        var sections = fixtures.Load("WritesSections").Sections;
        Assert.Equal(["aktiviteter", "fientligt", "djupt", "tomt", "dagen"], sections.Select(section => section.Id));
        Assert.Empty(sections[3].Texts);
        Assert.Equal([("enheter", null), (null, null), (null, null), (null, null), (null, "sammanfattning")], sections.Select(section => (section.InsteadOf, section.After)));
        Assert.DoesNotContain(sections.SelectMany(section => section.Texts), written => written.RuleId == "slutrapport");

        // All reports of the plan are past, so the last one is written, and those before it.
        Assert.Equal([2021, 2022, 2023, 2024], sections[0].Texts.Select(written => written.Covered.From.Year));
        var text = sections[0].Texts[^1];
        Assert.Equal(("plan", "berattelse", new Period(new(2024, 1, 1), new(2024, 12, 31))), (text.PlanId, text.RuleId, text.Covered));
        Assert.EndsWith("| Följ upp \\| avvikelser \\*varje\\* vecka | 2024 |", text.Markdown.Swedish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-06-01", "monthly", "{ after: period-end, days: 25 }", "2021-01-01")]
    [InlineData("2022-03-01", "yearly", "{ month: 3, day: 1 }", "2021-01-01")]
    [InlineData("2022-03-02", "yearly", "{ month: 3, day: 1 }", "2022-01-01")]
    [InlineData("2022-05-25", "monthly", "{ after: period-end, days: 25 }", "2022-04-01")]
    [InlineData("2022-05-26", "monthly", "{ after: period-end, days: 25 }", "2022-05-01")]
    [InlineData("2022-05-26", "tertial", "null", "2022-05-01")]
    public void The_report_that_is_next_to_be_made_is_written(string today, string frequency, string due, string covers)
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        var plan = Path.Combine(fixtures.FolderOf("WritesSections"), "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("frequency: yearly", $"frequency: {frequency}", StringComparison.Ordinal).Replace("due: { month: 3, day: 1 }", $"due: {due}", StringComparison.Ordinal));
        fixtures.Clock = new SettableClock { Now = new(DateOnly.Parse(today, CultureInfo.InvariantCulture), new TimeOnly(12, 0), TimeSpan.Zero) };
        Assert.Equal(DateOnly.Parse(covers, CultureInfo.InvariantCulture), fixtures.Load("WritesSections").Sections[0].Texts[^1].Covered.From);
    }

    [Fact]
    public void Of_many_reports_the_newest_thirteen_are_written()
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        var plan = Path.Combine(fixtures.FolderOf("WritesSections"), "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("frequency: yearly", "frequency: monthly", StringComparison.Ordinal));
        var written = fixtures.Load("WritesSections").Sections[0].Texts;
        Assert.Equal((13, new DateOnly(2023, 12, 1), new DateOnly(2024, 12, 1)), (written.Length, written[0].Covered.From, written[^1].Covered.From));
    }

    [Fact]
    public void One_that_cannot_be_shown_is_left_out_and_said()
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        var plugin = fixtures.Load("WritesSections");
        var said = plugin.Findings.Where(finding => finding.Id == "PS4019").Select(finding => finding.Message.Swedish).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Avsnittet ”Fel Id” i WritesSections.dll har ett id som inte är små bokstäver, siffror och bindestreck.",
                "Avsnittet ”aktiviteter” i WritesSections.dll finns två gånger.",
                "Avsnittet ”dubbelt” i WritesSections.dll anger både After och InsteadOf.",
                "Avsnittet ”ingenstans” i WritesSections.dll anger ”Någon annanstans” som plats, och det är inget id.",
                "Avsnittet ”langt” i WritesSections.dll är längre än 50000 tecken.",
            ],
            said);
        Assert.DoesNotContain(plugin.Sections.SelectMany(section => section.Texts), text => text.Markdown.Swedish.Any(letter => letter is '\u001B' or '\u202E'));
    }

    [Fact]
    public void What_is_written_anew_on_a_new_day_is_a_new_page()
    {
        var clock = new SettableClock();
        using var fixtures = FixturePlugins.With("WritesSections");
        fixtures.Clock = clock;
        fixtures.Load();
        var before = fixtures.Get<InstalledRegions>().Mark;
        clock.Now = clock.Now.AddDays(1);
        fixtures.Get<IPluginFolders>().Refresh();
        Assert.Contains(fixtures.Get<IRegions>().PluginOf("writes-sections")!.Sections, section => section.Texts.Any(text => text.Markdown.Swedish == "Skrivet 2026-11-23."));
        Assert.NotEqual(before, fixtures.Get<InstalledRegions>().Mark);
    }

    [Fact]
    public async Task The_page_shows_them_and_does_nothing_that_they_say()
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        await using var product = await RunningProduct.StartAsync(fixtures.Data);
        using var client = new HttpClient { BaseAddress = product.Address };
        var page = await client.GetStringAsync(new Uri("/regions/writes-sections/plan", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<h4 id=\"section-berattelse-aktiviteter\">Ett eget avsnitt</h4>", page, StringComparison.Ordinal);
        Assert.Contains("<h5>En egen rubrik</h5>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Aktivitet</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td>Följ upp | avvikelser *varje* vecka</td>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.socialstyrelsen.se/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b onclick", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.DoesNotContain("exempel.invalid", page, StringComparison.Ordinal);
    }
}
