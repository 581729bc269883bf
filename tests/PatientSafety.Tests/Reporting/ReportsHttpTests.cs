using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PatientSafety.Tests.Host;

namespace PatientSafety.Tests.Reporting;

/// <summary>Reports over HTTP, of a program that runs.</summary>
public sealed class ReportsHttpTests(HttpTests.Running running) : IClassFixture<HttpTests.Running>
{
    private const string Report = "/api/v1/reports/halland/plan-document/2026-2031";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_frozen_fetched_proved_and_corrected()
    {
        using var refused = await running.Client.PostAsJsonAsync(new Uri($"{Report}/freeze", UriKind.Relative), new { by = "Samordnaren" }, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(await FindingsAsync(refused), id => id == "PS6020");

        using var frozen = await running.Client.PostAsJsonAsync(new Uri($"{Report}/freeze", UriKind.Relative), new { by = "Samordnaren", why = "Beslut i dag" }, Stop);
        Assert.Equal(HttpStatusCode.Created, frozen.StatusCode);
        var address = frozen.Headers.Location!;
        var html = await running.Client.GetByteArrayAsync(address, Stop);

        using var proved = await running.Client.PostAsync(new Uri("/api/v1/reports/verify", UriKind.Relative), new ByteArrayContent(html), Stop);
        Assert.True((await JsonAsync(proved)).GetProperty("isProved").GetBoolean());
        var rebuilt = await running.Client.GetFromJsonAsync<JsonElement>(new Uri($"{address}/rebuild", UriKind.Relative), Stop);
        Assert.True(rebuilt.GetProperty("isSame").GetBoolean());

        using var again = await running.Client.PostAsJsonAsync(new Uri($"{Report}/freeze", UriKind.Relative), new { by = "Samordnaren", why = "Igen" }, Stop);
        Assert.Contains(await FindingsAsync(again), id => id == "PS6021");
    }

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("json", "application/json")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task A_draft_is_given_in_every_format(string format, string type)
    {
        using var answer = await running.Client.GetAsync(new Uri($"{Report}?format={format}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"halland-plan-document-2026-2031.{format}", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Theory]
    [InlineData("?format=odt")]
    [InlineData("?asOf=igår")]
    public async Task What_cannot_be_understood_is_said(string query)
    {
        using var answer = await running.Client.GetAsync(new Uri(Report + query, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);

    private static async Task<string?[]> FindingsAsync(HttpResponseMessage answer) =>
        [.. (await JsonAsync(answer)).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString())];
}
