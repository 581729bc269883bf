using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>Files with entries, sent and fetched as another program or a browser does.</summary>
public sealed partial class FilesOverHttpTests(RunningHalland halland) : IClassFixture<RunningHalland>
{
    private const string Address = "api/v1/regions/halland/follow-up";
    private const string Page = "regions/halland/follow-up/files";
    private const string Unknown = "enhet-9-9;halland-1;2026;Pågår;Okänd enhet\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Client => halland.Client;

    [Fact]
    public async Task What_is_imported_comes_out_again_and_the_same_file_twice_changes_nothing()
    {
        var (good, before) = (Rows("Första"), await CountAsync());
        var tried = await ImportAsync(good, string.Empty, HttpStatusCode.OK);
        Assert.Equal((true, 2, before), (tried.GetProperty("dryRun").GetBoolean(), tried.GetProperty("added").GetInt32(), await CountAsync()));

        var made = await ImportAsync(good, "?apply=true&by=Anna&name=ur-systemet.csv", HttpStatusCode.OK);
        Assert.Equal((2, before + 2), (made.GetProperty("added").GetInt32(), await CountAsync()));
        var again = await ImportAsync(good, "?apply=true&by=Anna", HttpStatusCode.OK);
        Assert.Equal((0, 2), (again.GetProperty("added").GetInt32(), again.GetProperty("known").GetInt32()));

        var csv = await Client.GetStringAsync($"{Address}/export", Stop);
        Assert.Equal(before + 3, csv.TrimEnd().Split('\n').Length);
        Assert.Contains("Första", csv, StringComparison.Ordinal);
        var back = await ImportAsync(csv, "?apply=true&by=Anna", HttpStatusCode.OK);
        Assert.Equal((0, before + 2), (back.GetProperty("added").GetInt32(), back.GetProperty("known").GetInt32()));

        using var workbook = await Client.GetAsync($"{Address}/export?format=xlsx&unit=enhet-1-1", Stop);
        Assert.Equal("PK", Encoding.ASCII.GetString((await workbook.Content.ReadAsByteArrayAsync(Stop))[..2]));
        using var sent = new ByteArrayContent(await workbook.Content.ReadAsByteArrayAsync(Stop));
        sent.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var answer = await Client.PostAsync($"{Address}/import", sent, Stop);
        Assert.Equal((before / 2) + 1, (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("known").GetInt32());
    }

    [Fact]
    public async Task Each_refusal_has_its_status_and_leaves_nothing()
    {
        var (good, before) = (Rows("Avvisas"), await CountAsync());
        var mixed = await ImportAsync(good + Unknown, "?apply=true&by=Anna&allOrNothing=true", HttpStatusCode.UnprocessableEntity);
        Assert.Equal((0, 1, 4), (mixed.GetProperty("added").GetInt32(), mixed.GetProperty("refused").GetInt32(), mixed.GetProperty("findings")[0].GetProperty("line").GetInt32()));
        var patients = await ImportAsync("Personnummer;Enhet;Aktivitet;Period;Status\n19121212-1212;enhet-1-1;halland-1;2026;Pågår\n", "?apply=true&by=Anna", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("personnummer", patients.GetProperty("problem").ToString(), StringComparison.Ordinal);
        await ImportAsync(good, "?apply=true", HttpStatusCode.BadRequest);
        await ImportAsync(good, "?profile=okand", HttpStatusCode.NotFound);
        await ImportAsync(good, string.Empty, HttpStatusCode.UnsupportedMediaType, "text/plain");
        await ImportAsync(new string('x', (20 * 1024 * 1024) + 1), string.Empty, HttpStatusCode.RequestEntityTooLarge);
        using var nowhere = await Client.GetAsync("api/v1/regions/atlantis/follow-up/export", Stop);
        using var noUnit = await Client.GetAsync($"{Address}/export?unit=x", Stop);
        using var noPeriod = await Client.GetAsync($"{Address}/export?period=2026-T9", Stop);
        using var noFormat = await Client.GetAsync($"{Address}/export?format=pdf", Stop);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.BadRequest], [nowhere.StatusCode, noUnit.StatusCode, noPeriod.StatusCode, noFormat.StatusCode]);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_command_line_writes_a_file_whole_or_says_why_not()
    {
        using var folder = new TemporaryFolder();
        Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync("dotnet", folder.Path, [RunningProduct.Program, .. arguments, "--data", halland.Data.Path]);
        var units = await RunAsync("organisation", "show", "halland", "--to", "enheter.xlsx");
        Assert.True(units.ExitCode == 0, units.Messages);
        var entries = await RunAsync("followup", "export", "halland", "poster.csv");
        Assert.True(entries.ExitCode == 0, entries.Messages);
        var again = await RunAsync("followup", "export", "halland", "poster.csv");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("--force", again.Messages, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("followup", "export", "halland", "poster.csv", "--force", "--period", "2026")).ExitCode);
        var noPeriod = await RunAsync("followup", "export", "halland", "annan.csv", "--period", "2026-T9");
        Assert.Equal(1, noPeriod.ExitCode);
        Assert.Contains("2026-T9", noPeriod.Messages, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("followup", "export", "halland", "poster.pdf")).ExitCode);
        foreach (var nowhere in new[] { "poster.csv/annan.ics", "" })
        {
            var unwritten = await RunAsync("calendar", "export", "halland", "--to", nowhere);
            Assert.Equal((1, string.Empty), (unwritten.ExitCode, unwritten.Results));
            Assert.DoesNotContain(".tmp", unwritten.Messages, StringComparison.Ordinal);
            Assert.Contains(nowhere.Length > 0 ? "går inte att skriva" : "har inget namn", unwritten.Messages, StringComparison.Ordinal);
        }

        Assert.Equal(["enheter.xlsx", "poster.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_the_page_a_file_is_tried_and_then_imported()
    {
        var before = await CountAsync();
        var tried = await SendAsync("try", new() { ["entries"] = Rows("På sidan") + Unknown });
        Assert.Contains("skulle 2 bli nya poster", tried, StringComparison.Ordinal);
        Assert.Contains("enhet-9-9", tried, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());

        var done = await SendAsync("apply", new() { ["kept"] = Kept().Match(tried).Groups["kept"].Value, ["name"] = "fil.csv", ["by"] = "Anna Öberg" });
        Assert.Contains("blev 2 nya poster", done, StringComparison.Ordinal);
        Assert.Equal(before + 2, await CountAsync());

        // A page that was left open.
        Assert.Contains("Välj den igen", await SendAsync("apply", new() { ["kept"] = Kept().Match(tried).Groups["kept"].Value, ["by"] = "Anna" }), StringComparison.Ordinal);
        Assert.Contains("Välj den igen", await SendAsync("apply", new() { ["kept"] = "../../patientsafety.db", ["by"] = "Anna" }), StringComparison.Ordinal);
        Assert.Contains("personnummer", await SendAsync("try", new() { ["entries"] = "Personnummer;Enhet\n19121212-1212;x\n" }), StringComparison.Ordinal);
        Assert.Equal(before + 2, await CountAsync());
    }

    private static string Rows(string comment) => $"Enhet;Aktivitet;Period;Status;Kommentar\nenhet-1-1;halland-1;2026;Pågår;{comment}\nenhet-1-2;halland-1;2026;Pågår;{comment}\n";

    private async Task<JsonElement> ImportAsync(string content, string query, HttpStatusCode expected, string type = "text/csv")
    {
        using var sent = new StringContent(content, Encoding.UTF8, type);
        using var answer = await Client.PostAsync($"{Address}/import{query}", sent, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<int> CountAsync() => (await Client.GetFromJsonAsync<JsonElement>($"{Address}/entries", Stop)).GetProperty("entries").GetArrayLength();

    /// <summary>Sends a form of the page with the token that the page gives.</summary>
    private async Task<string> SendAsync(string form, Dictionary<string, string> fields)
    {
        using var page = await Client.GetAsync(Page, Stop);
        using var sent = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await page.Content.ReadAsStringAsync(Stop)).Groups["token"].Value), "__RequestVerificationToken" },
            { new StringContent(form), "_handler" },
        };
        foreach (var (name, value) in fields)
        {
            if (name == "entries")
            {
                sent.Add(new StringContent(value), name, "fil.csv");
            }
            else
            {
                sent.Add(new StringContent(value), name);
            }
        }

        using var answer = await Client.PostAsync(Page, sent, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"kept\" value=\"(?<kept>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kept();
}
