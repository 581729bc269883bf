using System.Text.Json;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary><c>plugin check</c> of the program itself.</summary>
public sealed class CheckTests
{
    private static readonly string Sarif = Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json");

    [Theory]
    [InlineData("DataOnly", "sv")]
    [InlineData("BrokenFile", "sv")]
    [InlineData("BrokenFile", "en")]
    [InlineData("ThrowsInRule", "en")]
    [InlineData("Empty", "sv")]
    public async Task Sarif_is_good_by_its_schema_and_tells_no_absolute_path(string name, string language)
    {
        using var fixtures = FixturePlugins.With(name);
        var run = await CheckAsync(fixtures.FolderOf(name), "--output", "sarif", "--language", language);
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Sarif, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(run.Results).Select(problem => problem.ToString()));
        Assert.DoesNotContain(fixtures.Data.Path, run.Results, StringComparison.Ordinal);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public async Task The_schema_of_sarif_refuses_what_is_not_sarif()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Sarif, TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate("""{ "version": "2.1.0", "runs": [ { "results": [ { "level": "fel" } ] } ] }"""));
    }

    [Fact]
    public async Task Sarif_says_what_was_found_and_where_in_the_language_that_was_asked_for()
    {
        using var fixtures = FixturePlugins.With("BrokenFile");
        var run = await CheckAsync(fixtures.FolderOf("BrokenFile"), "--output", "sarif", "--language", "en");
        using var log = JsonDocument.Parse(run.Results);
        var only = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var result = Assert.Single(only.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PS1009");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var rule = only.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Contains("is not known here. Did you mean “activities”?", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(("plan.yaml", 7, 5), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("An unknown key", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Contains("En okänd nyckel", only.GetProperty("translations")[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("invalid", only.GetProperty("properties").GetProperty("status").GetString());
        Assert.True(only.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public async Task A_strict_check_fails_on_a_warning_and_says_why_in_its_last_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.yaml", PlanFile.With("period: { from: 2021-01-01, to: 2023-12-31 }", "period: null"));
        var lenient = await CheckAsync(folder.Path);
        var strict = await CheckAsync(folder.Path, "--strict");

        Assert.Equal((0, 1), (lenient.ExitCode, strict.ExitCode));
        Assert.Equal("Inte godkänt: med --strict räknas också varningar som fel.", strict.Results.TrimEnd().Split('\n')[^1]);
        Assert.DoesNotContain("--strict", lenient.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_check_lets_notes_pass()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.yaml", PlanFile.With("owner: styrelsen", "owner: null"));
        var strict = await CheckAsync(folder.Path, "--strict");

        Assert.Equal(0, strict.ExitCode);
        Assert.Contains("PS3107", strict.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_of_a_check_says_in_short_what_the_plugin_says()
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        var run = await CheckAsync(fixtures.FolderOf("DataOnly"), "--output", "json");
        using var json = JsonDocument.Parse(run.Results);
        var region = json.RootElement.GetProperty("region");

        Assert.Equal("exempellandet", region.GetProperty("id").GetString());
        Assert.Equal(["exempel-1", "exempel-2"], region.GetProperty("plans")[0].GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal(24, region.GetProperty("reporting")[0].GetProperty("dueOn").GetArrayLength());
    }

    private static Task<ProgramRun> CheckAsync(string folder, params IReadOnlyList<string> options) =>
        ProgramRun.OfAsync("dotnet", Path.GetTempPath(), [RunningProduct.Program, "plugin", "check", folder, .. options]);
}
