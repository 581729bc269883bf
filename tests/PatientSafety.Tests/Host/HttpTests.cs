using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PatientSafety.Tests.Host;

public sealed class HttpTests(HttpTests.Running running) : IClassFixture<HttpTests.Running>
{
    [Theory]
    [InlineData("/api/v1/national")]
    [InlineData("/api/v1/national/agera-2025")]
    [InlineData("/api/v1/national/crosswalks")]
    [InlineData("/api/v1/regions")]
    [InlineData("/api/v1/regions/halland")]
    [InlineData("/api/v1/regions/halland/indicators")]
    [InlineData("/api/v1/plugins")]
    [InlineData("/api/v1/compare")]
    [InlineData("/api/v1/compare?region=halland&edition=agera-2020")]
    [InlineData("/api/v1/compare/near?region=halland&activity=halland-4")]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/reports/due?region=halland&asOf=2027-02-01")]
    [InlineData("/api/v1/reports/halland/patientsakerhetsberattelse/2026?format=json")]
    [InlineData("/api/v1/reports/halland/patientsakerhetsberattelse/2026/preflight")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_address_answers_with_json(string address)
    {
        using var answer = await running.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/api/v1/national/agera-2021", "Menade du")]
    [InlineData("/en/api/v1/national/agera-2021", "Did you mean")]
    [InlineData("/api/v1/regions/hallan", "Menade du ”halland”?")]
    [InlineData("/en/api/v1/regions/hallan", "Did you mean “halland”?")]
    [InlineData("/api/v1/regions/hallan/indicators", "Menade du ”halland”?")]
    [InlineData("/api/v1/regions/halland/indicators/x", "”x” finns inte")]
    [InlineData("/api/v1/compare?region=hallan", "Menade du ”halland”?")]
    [InlineData("/api/v1/compare?edition=agera", "agera-2025")]
    [InlineData("/api/v1/compare/near?region=halland&activity=halland-99", "halland-99")]
    [InlineData("/api/v1/reports?region=hallan", "Menade du ”halland”?")]
    [InlineData("/api/v1/reports/halland/patientsakerhetsberatelse/2026", "Menade du ”patientsakerhetsberattelse”?")]
    [InlineData("/api/v1/reports/halland/patientsakerhetsberattelse/i-fjol", "är ingen period")]
    [InlineData("/api/v1/reports/frozen/halland-2020-1", "ingen fryst rapport halland-2020-1")]
    [InlineData("/api/v1/reports/frozen/halland-2020-1/rebuild", "ingen fryst rapport halland-2020-1")]
    [InlineData("/api/v1/nothing", "")]
    public async Task What_is_not_there_gives_problem_details(string address, string sentence)
    {
        using var answer = await running.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString() : string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/en/compare?edition=agera-2020")]
    [InlineData("/api/v1/compare")]
    public async Task Whoever_has_the_answer_already_gets_304(string address)
    {
        using var first = await running.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await running.Client.SendAsync(again, TestContext.Current.CancellationToken);
        using var other = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"other\"") } } };
        using var third = await running.Client.SendAsync(other, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await third.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/regions/hallan", "sv")]
    [InlineData("/en/regions/hallan", "en")]
    [InlineData("/nowhere", "sv")]
    [InlineData("/compare?region=hallan", "sv")]
    [InlineData("/%00", null)]
    public async Task A_page_that_is_not_there_says_so_in_its_language(string address, string? language)
    {
        using var answer = await running.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        if (language is not null)
        {
            Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_to_try_the_interface_is_there()
    {
        using var answer = await running.Client.GetAsync(new Uri("/openapi/index.html", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public sealed class Running : IAsyncLifetime
    {
        private RunningProduct? product;

        public HttpClient Client { get; } = new();

        public async ValueTask InitializeAsync()
        {
            product = await RunningProduct.StartAsync(new TemporaryFolder());
            Client.BaseAddress = product.Address;
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await product!.DisposeAsync();
        }
    }
}
