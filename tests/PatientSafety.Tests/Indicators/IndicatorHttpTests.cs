using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace PatientSafety.Tests.Indicators;

/// <summary>The program itself, asked over HTTP and through its pages.</summary>
public sealed class IndicatorHttpTests
{
    [Fact]
    public async Task Values_are_recorded_imported_corrected_and_shown()
    {
        var stop = TestContext.Current.CancellationToken;
        var data = new TemporaryFolder();
        data.Write("plugins/Measures/plan.yaml", await File.ReadAllTextAsync(Repository.At("tests", "fixtures", "plugins", "Measures", "plan.yaml"), stop));
        await using var product = await RunningProduct.StartAsync(data);
        using var client = new HttpClient { BaseAddress = product.Address };
        const string Indicator = "/api/v1/regions/matlandet/indicators/prov-antal";

        using var recorded = await client.PostAsJsonAsync($"{Indicator}/values", new { by = "Anna", period = "2024", value = "40" }, stop);
        Assert.Equal(HttpStatusCode.OK, recorded.StatusCode);
        using var other = await client.PostAsJsonAsync($"{Indicator}/values", new { by = "Anna", period = "2024", value = "41" }, stop);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        using var bad = await client.PostAsJsonAsync($"{Indicator}/values", new { by = "Anna", period = "snart", value = "41" }, stop);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Contains("Perioden ”snart” går inte att förstå.", await bad.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        using var corrected = await client.PostAsJsonAsync($"{Indicator}/values", new { by = "Bo", period = "2024", value = "41", corrects = 1, reason = "Sen rapport" }, stop);
        Assert.Equal(HttpStatusCode.OK, corrected.StatusCode);

        using var shown = JsonDocument.Parse(await client.GetStringAsync($"{Indicator}?history=true", stop));
        Assert.Equal([40, 41], shown.RootElement.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetInt32()));
        Assert.Equal("Sen rapport", shown.RootElement.GetProperty("values")[1].GetProperty("reason").GetString());

        const string Rows = "Indikator;Period;Täljare;Nämnare\nprov-foljsamhet;2023;8;9\nprov-foljsamhet;2024;90;100\n";
        var import = "/api/v1/regions/matlandet/indicators/import?name=v.csv";
        using var plain = await client.PostAsync(import, new StringContent(Rows, Encoding.UTF8, "text/plain"), stop);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, plain.StatusCode);
        using var dry = await client.PostAsync(import, new StringContent(Rows, Encoding.UTF8, "text/csv"), stop);
        Assert.Contains("\"isSaved\":false", await dry.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        using var nobody = await client.PostAsync($"{import}&apply=true", new StringContent(Rows, Encoding.UTF8, "text/csv"), stop);
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        using var applied = await client.PostAsync($"{import}&apply=true&by=Anna", new StringContent(Rows, Encoding.UTF8, "text/csv"), stop);
        Assert.Contains("\"isSaved\":true", await applied.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);

        var adherence = await client.GetStringAsync("/api/v1/regions/matlandet/indicators/prov-foljsamhet", stop);
        Assert.Contains("\"suppression\":\"too-few\"", adherence, StringComparison.Ordinal);
        Assert.DoesNotContain("\"denominator\":9,", adherence, StringComparison.Ordinal);

        var page = await client.GetStringAsync("/regions/matlandet/indicators/prov-foljsamhet", stop);
        Assert.Contains("skyddat: vilar på för få", page, StringComparison.Ordinal);
        Assert.DoesNotContain("8 av 9", page, StringComparison.Ordinal);
        Assert.Contains("90 av 100", page, StringComparison.Ordinal);
        Assert.Contains("41\u00A0rapporter", WebUtility.HtmlDecode(await client.GetStringAsync("/regions/matlandet/indicators", stop)), StringComparison.Ordinal);
        Assert.Contains("No value has been reported yet.", await client.GetStringAsync("/en/regions/matlandet/indicators/prov-trappa", stop), StringComparison.Ordinal);

        using var missing = await client.GetAsync(new Uri("/regions/matlandet/indicators/prov-foljsamet", UriKind.Relative), stop);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_site_for_reading_only_takes_no_values()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder(), new Dictionary<string, string>(StringComparer.Ordinal) { ["PATIENTSAFETY_EDITING"] = "false" });
        using var client = new HttpClient { BaseAddress = product.Address };

        using var answer = await client.PostAsJsonAsync("/api/v1/regions/halland/indicators/x/values", new { by = "Anna", period = "2024", value = "40" }, stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("<form method=\"post\"", await client.GetStringAsync("/regions/halland/indicators/import", stop), StringComparison.Ordinal);
    }
}
