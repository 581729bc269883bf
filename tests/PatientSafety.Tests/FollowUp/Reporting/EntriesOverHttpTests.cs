using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>Each has a product of its own: what one reports would be counted by another.</summary>
public sealed class EntriesOverHttpTests : IAsyncLifetime
{
    private const string Address = "api/v1/regions/halland/follow-up";
    private readonly RunningHalland halland = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Client => halland.Client;

    public ValueTask InitializeAsync() => halland.InitializeAsync();

    public ValueTask DisposeAsync() => halland.DisposeAsync();

    [Fact]
    public async Task Of_32_clients_at_once_none_is_lost_and_none_is_doubled()
    {
        const int Clients = 32;
        const int Each = 6;
        var sent = new List<Guid>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async number =>
        {
            for (var turn = 0; turn < Each; turn++)
            {
                var id = Guid.CreateVersion7();
                lock (sent)
                {
                    sent.Add(id);
                }

                // Each is sent twice, as by somebody who got no answer.
                var entry = Entry($"enhet-{(number % 2) + 1}-{(number / 2 % 4) + 1}", (turn % 4) + 1) with { Id = id, Comment = $"Klient {number}, {turn}" };
                var answers = await Task.WhenAll(PostAsync(entry), PostAsync(entry));
                Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Created], answers.Select(answer => answer.StatusCode).Order());
            }
        }));

        var listed = new List<JsonElement>();
        for (long? after = 0; after is not null;)
        {
            var page = await Client.GetFromJsonAsync<JsonElement>($"{Address}/entries?after={after}", Stop);
            listed.AddRange(page.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("comment").GetString()?.StartsWith("Klient", StringComparison.Ordinal) == true));
            after = page.GetProperty("next").ValueKind == JsonValueKind.Null ? null : page.GetProperty("next").GetInt64();
        }

        Assert.Equal(Clients * Each, listed.Count);
        Assert.Equal(sent.Order(), listed.Select(entry => entry.GetProperty("id").GetGuid()).Order());
        Assert.Equal(listed.Select(entry => entry.GetProperty("number").GetInt64()).Order(), listed.Select(entry => entry.GetProperty("number").GetInt64()));
    }

    [Fact]
    public async Task Every_answer_has_its_status()
    {
        var entry = Entry("enhet-1-1", 1) with { Id = Guid.CreateVersion7(), Evidence = [new("Mätningen", "https://exempel.se/m")] };
        using var made = await PostAsync(entry);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal($"/{Address}/entries/{entry.Id}", made.Headers.Location!.ToString());
        var stored = await Client.GetFromJsonAsync<JsonElement>(made.Headers.Location, Stop);
        Assert.Equal("enhet-1-1 halland-1 2026 pagar ongoing api", string.Join(' ', new[] { "unit", "activity", "period", "status", "coreStatus", "origin" }.Select(name => stored.GetProperty(name).GetString())));
        Assert.Equal("Mätningen", stored.GetProperty("evidence")[0].GetProperty("title").GetString());
        Assert.Equal(SwedishToday(), stored.GetProperty("knownOn").GetString());

        using var again = await PostAsync(entry);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var other = await PostAsync(entry with { Comment = "Något annat" });
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);

        using var wrong = await PostAsync(Entry("enhet-1-9", 1) with { Status = "klart", By = null });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var findings = (await wrong.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("findings");
        Assert.Equal(["PS5101", "PS5105", "PS5109"], findings.EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));

        using var nowhere = await Client.PostAsJsonAsync("api/v1/regions/atlantis/follow-up/entries", entry, Stop);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
        using var missing = await Client.GetAsync($"{Address}/entries/{Guid.CreateVersion7()}", Stop);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var nonsense = await Client.PostAsync($"{Address}/entries", new StringContent("{ nonsense", null, "application/json"), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);

        var one = await Client.GetFromJsonAsync<JsonElement>($"{Address}/entries?unit=enhet-1-1&activity=halland-1&period=2026", Stop);
        Assert.Equal(1, one.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task A_period_is_signed_off_and_opened_again()
    {
        using var refused = await Client.PostAsJsonAsync($"{Address}/sign-off", new { unit = "enhet-2-1", period = "2026", by = "Chefen" }, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var signed = await Client.PostAsJsonAsync($"{Address}/sign-off", new { unit = "enhet-2-1", period = "2026", by = "Chefen", why = "Ny enhet" }, Stop);
        Assert.Equal(HttpStatusCode.OK, signed.StatusCode);
        using var late = await PostAsync(Entry("enhet-2-1", 1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        using var opened = await Client.PostAsJsonAsync($"{Address}/sign-off", new { unit = "enhet-2-1", period = "2026", by = "Chefen", why = "Fel", reopen = true }, Stop);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        using var now = await PostAsync(Entry("enhet-2-1", 1));
        Assert.Equal(HttpStatusCode.Created, now.StatusCode);
        var standing = await Client.GetFromJsonAsync<JsonElement>($"{Address}/sign-off?unit=verksamhet-2&period=2026", Stop);
        Assert.Equal((1, 16), (standing.GetProperty("reported").GetInt32(), standing.GetProperty("expected").GetInt32()));
        Assert.Equal(4, standing.GetProperty("below").GetArrayLength());
    }

    [Fact]
    public async Task The_pages_are_there_in_both_languages()
    {
        using var made = await PostAsync(Entry("enhet-1-2", 1) with { Comment = "Ett <script>ord</script>" });
        foreach (var page in new[] { "report", "report?unit=enhet-1-2&period=2026", "history?unit=enhet-1-2", "history?unit=enhet-1-2&activity=halland-1", "history?unit=enhet-1-2&activity=halland-1&as-of=2026-01-01", "sign-off", "sign-off?unit=verksamhet-1&period=2026", "sign-off?unit=enhet-1-2" })
        {
            foreach (var language in new[] { string.Empty, "en/" })
            {
                using var answer = await Client.GetAsync($"{language}regions/halland/follow-up/{page}", Stop);
                var html = await answer.Content.ReadAsStringAsync(Stop);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page}: {answer.StatusCode}");
                Assert.DoesNotContain("<script>ord", html, StringComparison.Ordinal);
            }
        }

        foreach (var page in new[] { "report?unit=enhet-9", "report?unit=enhet-1-2&period=2055", "history?unit=x", "history?unit=enhet-1-2&activity=x", "sign-off?unit=x" })
        {
            using var answer = await Client.GetAsync($"regions/halland/follow-up/{page}", Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_command_line_reports_corrects_shows_and_signs()
    {
        Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync("dotnet", halland.Data.Path, [RunningProduct.Program, "followup", .. arguments, "--data", halland.Data.Path]);
        string[] place = ["halland", "--unit", "enhet-2-2", "--activity", "halland-2", "--period", "2026", "--by", "Anna"];
        var id = Guid.CreateVersion7().ToString();
        var reported = await RunAsync(["report", .. place, "--status", "Avslutad", "--progress", "100", "--id", id, "--evidence", "https://exempel.se/rapport Rapporten"]);
        Assert.True(reported.ExitCode == 0, reported.Messages);
        Assert.Contains(id, reported.Results, StringComparison.Ordinal);
        var corrected = await RunAsync(["report", .. place, "--status", "pagar", "--corrects", id]);
        Assert.Equal(1, corrected.ExitCode);
        Assert.Contains("PS5113", corrected.Messages, StringComparison.Ordinal);
        var table = await RunAsync("history", "halland", "--unit", "enhet-2-2");
        var number = table.Results.Split('\n').Single(line => line.Contains("halland-2", StringComparison.Ordinal)).Trim().Split(' ')[0];
        var takenBack = await RunAsync(["report", .. place, "--corrects", number, "--takes-back", "--reason", "Fel enhet"]);
        Assert.True(takenBack.ExitCode == 0, takenBack.Messages);
        var nothing = await RunAsync(["report", .. place, "--status", "pagar", "--corrects", "99999", "--reason", "Fel"]);
        Assert.Contains("PS5111", nothing.Messages, StringComparison.Ordinal);
        var history = await RunAsync("history", "halland", "--unit", "enhet-2-2", "--output", "json");
        using var json = JsonDocument.Parse(history.Results);
        Assert.Equal([true, false], json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("takesBack").GetBoolean()));
        Assert.Equal("Rapporten", json.RootElement[1].GetProperty("evidence")[0].GetProperty("title").GetString());
        Assert.Equal(2, (await RunAsync(["report", .. place, "--takes-back"])).ExitCode);
        Assert.Equal(1, (await RunAsync("sign-off", "halland", "--unit", "enhet-2-2", "--period", "2026", "--by", "Chefen")).ExitCode);
        Assert.Equal(0, (await RunAsync("sign-off", "halland", "--unit", "enhet-2-2", "--period", "2026", "--by", "Chefen", "--why", "Ny")).ExitCode);
        Assert.Equal(0, (await RunAsync("sign-off", "halland", "--unit", "enhet-2-2", "--period", "2026", "--by", "Chefen", "--why", "Fel", "--reopen")).ExitCode);
    }

    private static Sent Entry(string unit, int activity) => new()
    {
        Unit = unit,
        Activity = string.Create(CultureInfo.InvariantCulture, $"halland-{activity}"),
        Period = HalfHalland.Period,
        Status = "Pågår",
        By = "Anna Åberg",
    };

    private static string SwedishToday() =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<HttpResponseMessage> PostAsync(Sent entry) => Client.PostAsJsonAsync($"{Address}/entries", entry, Stop);

    private sealed record Sent
    {
        public Guid? Id { get; init; }

        public string? Unit { get; init; }

        public string? Activity { get; init; }

        public string? Period { get; init; }

        public string? Status { get; init; }

        public string? Comment { get; init; }

        public string? By { get; init; }

        public Link[]? Evidence { get; init; }
    }

    private sealed record Link(string Title, string Url);
}
