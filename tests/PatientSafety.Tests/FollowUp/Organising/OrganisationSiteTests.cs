using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PatientSafety.Tests.FollowUp.Organising;

/// <summary>The organisation over HTTP and on its pages, of the program as people run it.</summary>
public sealed class OrganisationSiteTests
{
    private const string Place = "api/v1/regions/jamtland-harjedalen/organisation";
    private const string File = "Namn;Nivå;Överordnad\nOmråde Öst;division;\nAkuten;verksamhet;Område Öst\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_sent_is_planned_and_then_applied_and_shown()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder());
        using var client = new HttpClient { BaseAddress = product.Address };
        using (var planned = await SentAsync(client, string.Empty))
        {
            Assert.Equal((false, 2), (planned.RootElement.GetProperty("applied").GetBoolean(), planned.RootElement.GetProperty("changes").GetArrayLength()));
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(client, "?apply=true")).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(client, string.Empty, "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(client, "?apply=true&by=Anna&why=Beslut&revision=7")).StatusCode);
        using (var applied = await SentAsync(client, "?apply=true&by=Anna&why=Beslut&revision=0"))
        {
            Assert.True(applied.RootElement.GetProperty("applied").GetBoolean());
        }

        using var shown = JsonDocument.Parse(await client.GetStringAsync(Place, Stop));
        Assert.Equal(["Område Öst", "Akuten"], shown.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("name").GetString()));
        Assert.Equal(0, JsonDocument.Parse(await client.GetStringAsync($"{Place}?day=2020-01-01", Stop)).RootElement.GetProperty("units").GetArrayLength());
        Assert.Equal([0x50, 0x4B], (await client.GetByteArrayAsync($"{Place}/file?format=xlsx", Stop))[..2]);

        var page = await client.GetStringAsync("regions/jamtland-harjedalen/organisation", Stop);
        Assert.Contains(">Akuten</a>", page, StringComparison.Ordinal);
        Assert.Contains("Anna", page, StringComparison.Ordinal);
        Assert.Contains("What it has been called", await client.GetStringAsync("en/regions/jamtland-harjedalen/organisation/akuten", Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("regions/jamtland-harjedalen/organisation/saknas", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("regions/saknas/organisation", Stop)).StatusCode);
    }

    [Fact]
    public async Task Where_the_site_is_for_reading_only_nothing_is_taken_in()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder(), new Dictionary<string, string>(StringComparer.Ordinal) { ["PATIENTSAFETY_EDITING"] = "false" });
        using var client = new HttpClient { BaseAddress = product.Address };
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(client, "?apply=true&by=Anna&why=Beslut")).StatusCode);
        Assert.DoesNotContain("<form class=\"ps-form", await client.GetStringAsync("regions/jamtland-harjedalen/organisation", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"file\"", await client.GetStringAsync("regions/jamtland-harjedalen/organisation/import", Stop), StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> SentAsync(HttpClient client, string query)
    {
        var answer = await PostAsync(client, query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string query, string kind = "text/csv")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(File));
        content.Headers.ContentType = new MediaTypeHeaderValue(kind);
        return client.PostAsync($"{Place}/import{query}", content, Stop);
    }
}
