using System.Text.Json;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.Host;

/// <summary>The program as somebody at a terminal meets it: every help page and every table is a snapshot.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Helps => new(
        "--help",
        "serve --help",
        "national --help", "national list --help", "national show --help",
        "national diff --help", "national history --help", "national publish --help", "national publish --help --language en",
        "national draft --help", "national draft list --help", "national draft new --help", "national draft show --help",
        "national draft edit --help", "national draft check --help", "national draft discard --help",
        "national impact --help", "national export --help", "national import --help",
        "national crosswalk --help", "national crosswalk list --help", "national crosswalk show --help", "national crosswalk edit --help",
        "region --help", "region list --help", "region show --help", "region change-over --help", "region change-back --help",
        "plugin --help", "plugin list --help", "plugin new --help", "plugin check --help", "plugin history --help", "plugin import --help", "plugin dev --help",
        "plugin pack --help", "plugin plan --help", "plugin install --help", "plugin upgrade --help", "plugin rollback --help", "plugin disable --help",
        "plugin enable --help", "plugin pin --help", "plugin remove --help", "plugin verify --help", "plugin matrix --help", "plugin catalogue --help",
        "plugin pack --help --language en", "plugin install --help --language en", "plugin rollback --help --language en",
        "compare --help", "compare near --help",
        "organisation --help", "organisation show --help", "organisation import --help", "organisation import --help --language en",
        "followup --help", "followup status --help", "followup rebuild --help", "followup report --help", "followup report --help --language en", "followup history --help",
        "followup sign-off --help", "followup import --help", "followup import --help --language en", "followup export --help", "followup owed --help", "followup remind --help",
        "activity --help", "activity list --help", "activity break-down --help", "activity own --help", "activity owner --help", "activity end --help", "activity pause --help",
        "activity resume --help", "activity close --help", "activity reopen --help", "activity merge --help", "activity supersede --help", "activity projects --help",
        "calendar --help", "calendar list --help", "calendar export --help", "doctor --help",
        "indicator --help", "indicator show --help", "indicator import --help", "indicator import --help --language en",
        "report --help", "report due --help", "report list --help", "report render --help", "report render --help --language en", "report write --help", "report preflight --help",
        "report freeze --help", "report freeze --help --language en", "report approve --help", "report verify --help", "report rebuild --help",
        "database --help", "database status --help", "database migrate --help",
        "--help --language en", "compare --help --language en", "plugin check --help --language en", "plugin new --help --language en", "plugin import --help --language en", "plugin dev --help --language en");

    public static TheoryData<string> Answers => new(
        "national list", "national list --output csv", "national show agera-2020", "national show agera-2025 --language en",
        "national diff agera-2020 agera-2025", "national diff agera-2020 agera-2025 --output csv --language en", "national diff agera-2025 agera-2025@1.0.0",
        "region list", "region list --output json", "region show halland", "region show jamtland-harjedalen --language en", "region show halland --output csv",
        "plugin list", "plugin list --language en", "plugin matrix", "plugin verify --language en",
        "report list", "report list halland --language en",
        "compare", "compare --edition agera-2020 --language en", "compare --region halland --output csv", "compare --output json", "compare --output html",
        "compare near halland halland-4",
        "national impact --from agera-2020 --to agera-2025", "national impact --from agera-2020 --to agera-2025 --language en", "national impact --from agera-2020 --to agera-2025 --output json",
        "national impact --from agera-2020 --to agera-2025 --region jamtland-harjedalen", "region change-over jamtland-harjedalen --to agera-2025 --language en",
        "region change-over halland --to agera-2020 --output csv", "region change-over jamtland-harjedalen --to agera-2025 --template");

    public static TheoryData<string, int, string> Mistakes => new()
    {
        { "sere", 2, "Menade du ”serve”?" },
        { "region", 2, "Ett kommando saknas: list, show, change-over, change-back." },
        { "region show", 2, "<region> saknas." },
        { "region show hallan", 1, "Menade du ”halland”?" },
        { "region show hallan --language en", 1, "Did you mean “halland”?" },
        { "national show agera-2021", 1, "Menade du ”agera-2020” eller ”agera-2025”?" },
        { "national diff agera-2020 agera-2026", 1, "agera-2025" },
        { "national publish agera-2025", 2, "--by" },
        { "national draft edit agera-2025 --file x.yaml", 2, "--revision" },
        { "national draft new agera-2030 --from agera-2025 --file x.yaml", 2, "--from eller --file" },
        { "national impact --from agera-2020", 2, "--to" },
        { "national impact --from agera-2020 --to agera-2026", 1, "Menade du" },
        { "region change-over hallan --to agera-2020", 1, "Menade du ”halland”?" },
        { "region change-over halland --to agera-2025 --plan x", 1, "har ingen plan ”x”" },
        { "region change-over halland --to agera-2020 --template --choices x.yaml", 2, "inte båda" },
        { "region change-over halland --to agera-2020 --choices no-such.yaml", 1, "PS1001" },
        { "region change-back hallan", 1, "Menade du ”halland”?" },
        { "region change-back halland", 1, "inget byte att ta tillbaka" },
        { "organisation show hallan", 1, "Menade du ”halland”?" },
        { "organisation show halland --day i-går", 2, "”i-går” är ingen dag" },
        { "organisation import halland no-such-file.csv", 1, "PS5901" },
        { "organisation import halland no-such-file.csv --apply", 2, "--apply behöver --by och --why" },
        { "followup history hallan --unit enhet-1", 1, "Menade du ”halland”?" },
        { "followup report halland --unit x --activity halland-1 --period 2026 --by Anna --takes-back", 2, "--takes-back kräver --corrects" },
        { "followup report halland --unit x --activity halland-1 --period 2026 --by Anna --effect stor", 2, "”stor” är inget av värdena." },
        { "followup sign-off halland --unit x --period 2026", 2, "--by" },
        { "compare --region nowhere", 1, "nowhere" },
        { "compare --edition agera", 1, "agera-2025" },
        { "compare --output xml", 2, "”xml” är inget av värdena." },
        { "compare --edition", 2, "--edition behöver ett värde." },
        { "compare near halland halland-99", 1, "halland-99" },
        { "indicator show hallan", 1, "Menade du ”halland”?" },
        { "indicator show halland no-such-indicator", 1, "”no-such-indicator” finns inte" },
        { "indicator import halland no-such-file.csv --apply", 2, "--by" },
        { "plugin check no-such-folder", 1, "finns inte" },
        { "plugin dev no-such-folder", 1, "finns inte" },
        { "plugin import no-such-file.txt", 1, "finns inte" },
        { "plugin import no-such-file.txt --edition agera-2026", 1, "Menade du" },
        { "plugin import no-such-file.txt --region Halland", 2, "är inget id" },
        { "plugin pack no-such-folder", 1, "finns inte" },
        { "plugin install no-such-package", 1, "”no-such-package” finns inte" },
        { "plugin install halland --from no-such-folder --language en", 1, "There is no catalogue “no-such-folder”." },
        { "plugin plan", 2, "<källa> saknas." },
        { "plugin upgrade", 1, "--from" },
        { "plugin rollback", 2, "<id> saknas." },
        { "plugin remove", 2, "<id> saknas." },
        { "plugin catalogue no-such-folder", 1, "finns inte" },
        { "--language de", 2, "”de” är inget av värdena." },
        { "serve --urls nonsense", 2, "ingen adress att lyssna på" },
        { "serve --urls http://127.0.0.1:5080 --data \u0000", 2, "Data" },
        { "regon list", 2, "Menade du ”region”?" },
    };

    [Theory]
    [MemberData(nameof(Helps))]
    public async Task Every_command_explains_itself_within_eighty_columns(string line)
    {
        var run = await RunAsync(line);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Messages);
        Assert.All(run.Results.Split('\n'), row => Assert.True(row.Length <= 80, row));
        Snapshot.Match(run.Results, line);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_is_the_same_each_time(string line)
    {
        var run = await RunAsync(line);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Messages);
        Snapshot.Match(run.Results, line);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_answered_with_a_sentence_on_standard_error(string line, int exitCode, string sentence)
    {
        if (line.Contains('\u0000', StringComparison.Ordinal))
        {
            // A file cannot be a data folder.
            line = line.Replace("\u0000", Repository.At("README.md"), StringComparison.Ordinal);
        }

        var run = await RunAsync(line);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Results);
        Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_as_json_has_the_fields_that_others_build_on()
    {
        using var json = JsonDocument.Parse((await RunAsync("compare --output json")).Results);

        var areas = json.RootElement.GetProperty("areas").EnumerateArray().ToArray();
        Assert.Equal(9, areas.Length);
        Assert.Equal(["foundation", "focus-area"], areas.Select(area => area.GetProperty("kind").GetString()!).Distinct(StringComparer.Ordinal));
        foreach (var area in areas)
        {
            Assert.NotEmpty(area.GetProperty("id").GetString()!);
            Assert.NotEmpty(area.GetProperty("name").GetString()!);
            var cells = area.GetProperty("cells").EnumerateArray().ToArray();
            Assert.Equal(["halland", "jamtland-harjedalen"], cells.Select(cell => cell.GetProperty("region").GetString()!));
            Assert.Equal(JsonValueKind.Null, cells[0].GetProperty("relation").ValueKind);
            Assert.Equal("exact", cells[1].GetProperty("relation").GetString());
            Assert.Contains(cells[1].GetProperty("certainty").GetString(), new[] { "high", "medium", "low" });
            Assert.Contains(cells[0].GetProperty("standing").GetString(), new[] { "prioritised", "not-prioritised" });
            Assert.Equal("in-scope", cells[1].GetProperty("standing").GetString());
            Assert.Equal(JsonValueKind.Array, cells[0].GetProperty("activities").ValueKind);
        }
    }

    private static Task<ProgramRun> RunAsync(string line) =>
        ProgramRun.OfAsync("dotnet", Path.GetTempPath(), [RunningProduct.Program, .. line.Split(' ')]);
}
