using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests.FollowUp.BreakDown;

/// <summary>Pictures and break-down over HTTP and on their pages, of the program as people run it.</summary>
public sealed partial class FollowUpSiteTests
{
    private const string Place = "api/v1/regions/jamtland-harjedalen";
    private const string File = "Namn;Nivå;Överordnad\nOmråde Öst;division;\nAkuten;verksamhet;Område Öst\nMedicin;verksamhet;Område Öst\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activity_is_handed_on_and_then_stands_in_the_picture()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder());
        using var client = new HttpClient { BaseAddress = product.Address };
        var empty = await client.GetStringAsync("regions/jamtland-harjedalen/follow-up", Stop);
        Assert.Contains("Lägg in organisationen", empty, StringComparison.Ordinal);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(File));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"{Place}/organisation/import?apply=true&by=Anna&why=Beslut&day=2022-01-01", content, Stop)).StatusCode);

        using var list = JsonDocument.Parse(await client.GetStringAsync($"{Place}/follow-up/activities?unassigned=true", Stop));
        var activity = list.RootElement[0].GetProperty("id").GetString();
        var wrong = await client.PostAsJsonAsync($"{Place}/follow-up/activities/{activity}/break-down", new { target = "level", level = "fel", by = "Anna" }, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("PS5131", await wrong.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        var right = await client.PostAsJsonAsync($"{Place}/follow-up/activities/{activity}/break-down", new { target = "level", level = "verksamhet", from = "2022-01-01", by = "Anna" }, Stop);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);

        using var picture = JsonDocument.Parse(await client.GetStringAsync($"{Place}/follow-up", Stop));
        var notHeard = picture.RootElement.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == "not-heard");
        Assert.Equal(2, notHeard.GetProperty("count").GetInt32());
        using var behind = JsonDocument.Parse(await client.GetStringAsync(notHeard.GetProperty("behind").GetString()![1..], Stop));
        Assert.Equal((2, 2), (behind.RootElement.GetProperty("count").GetInt32(), behind.RootElement.GetProperty("entries").GetArrayLength()));

        foreach (var language in new[] { string.Empty, "en/" })
        {
            var page = await client.GetStringAsync($"{language}regions/jamtland-harjedalen/follow-up", Stop);
            Assert.Contains("Akuten", await client.GetStringAsync($"{language}regions/jamtland-harjedalen/follow-up?unit=omrade-ost", Stop), StringComparison.Ordinal);

            // Every number opens into as many as it says.
            foreach (Match link in NumberLinks().Matches(page))
            {
                var entries = await client.GetStringAsync(language + WebUtility.HtmlDecode(link.Groups[1].Value), Stop);
                Assert.Contains($"<strong>{link.Groups[2].Value}</strong>", entries, StringComparison.Ordinal);
            }

            Assert.Contains("Akuten", await client.GetStringAsync($"{language}regions/jamtland-harjedalen/follow-up/activities/{activity}", Stop), StringComparison.Ordinal);
            Assert.Contains(activity!, await client.GetStringAsync($"{language}regions/jamtland-harjedalen/follow-up/activities?show=ownerless", Stop), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Place}/follow-up?unit=saknas", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("regions/saknas/follow-up", Stop)).StatusCode);
        Assert.Contains("follow-up/activities", await client.GetStringAsync("regions/jamtland-harjedalen", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_that_a_new_site_is_asked_for_may_be_any()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder());
        using var client = new HttpClient { BaseAddress = product.Address };
        string[] addresses = ["my-work", "calendar", "follow-up/reminders", "follow-up/sign-off", "follow-up", "follow-up/activities", "organisation", "indicators"];
        var answers = await Task.WhenAll(addresses.Select(address => client.GetAsync($"regions/halland/{address}", Stop)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Where_the_site_is_for_reading_only_nothing_is_handed_on()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder(), new Dictionary<string, string>(StringComparer.Ordinal) { ["PATIENTSAFETY_EDITING"] = "false" });
        using var client = new HttpClient { BaseAddress = product.Address };
        var answer = await client.PostAsJsonAsync("api/v1/regions/halland/follow-up/activities/halland-1/break-down", new { target = "units", units = new[] { "halland" }, by = "Anna" }, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("<form class=\"ps-form", await client.GetStringAsync("regions/halland/follow-up/activities/halland-1", Stop), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<address>regions/[^\"]*/follow-up/entries[^\"]*)\"><strong>(?<number>\\d+)</strong>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberLinks();
}
