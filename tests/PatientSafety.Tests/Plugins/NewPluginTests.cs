using System.Text.RegularExpressions;
using PatientSafety.Core.Findings;
using PatientSafety.Plugins.Schemas;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary><c>plugin new</c> of the program itself.</summary>
public sealed partial class NewPluginTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_new_folder_passes_the_strict_check_at_once_and_the_check_says_what_remains()
    {
        Assert.Equal(0, (await NewAsync("min-region")).ExitCode);
        var check = await RunAsync("plugin", "check", "min-region", "--strict");

        Assert.Equal((0, string.Empty), (check.ExitCode, check.Messages));
        Assert.Contains("plan.yaml: Här står ”PLATSHÅLLARE: regionens namn”.", check.Results, StringComparison.Ordinal);
        Assert.Contains("PLATSHÅLLARE: planens titel", check.Results, StringComparison.Ordinal);
        Assert.Contains("PLATSHÅLLARE: perioden", check.Results, StringComparison.Ordinal);
        Assert.Equal(
            [".schema/region-plan.schema.json", ".schema/region-plugin.schema.json", "README.md", "plan.yaml", "plugin.yaml"],
            Directory.EnumerateFiles(place.At("min-region"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(place.At("min-region"), file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_said_is_written_and_leaves_no_placeholder()
    {
        await NewAsync("min-region", "--name", "Region \"Min\": \\ #1", "--county-code", "07", "--edition", "agera-2020", "--from", "2021-01-01", "--to", "2023-12-31", "--title", "Trygg: vård", "--contact", "Enheten, enheten@region.example", "--licence", "CC0-1.0", "--folder", "annan");
        var plugin = PlanFile.Inspect(place.At("annan"));

        Assert.Equal(("Region \"Min\": \\ #1", "07"), (plugin.Configuration!.Region.Name, plugin.Configuration.Region.CountyCode));
        Assert.Equal(("agera-2020", "1.0.0", "Trygg: vård"), (plugin.Configuration.Plans[0].Follows, plugin.Configuration.Plans[0].FollowsVersion, plugin.Configuration.Plans[0].Title.Swedish));
        Assert.Equal(new PatientSafety.Core.Period(new(2021, 1, 1), new(2023, 12, 31)), plugin.Configuration.Plans[0].Period);
        Assert.Equal(("min-region", "Enheten, enheten@region.example", "CC0-1.0"), (plugin.Manifest!.Region, plugin.Manifest.Contact, plugin.Manifest.Licence));
        Assert.Equal(["agera-2020"], plugin.Manifest.Editions);
        Assert.DoesNotContain(plugin.Findings, finding => finding.Id == "PS3116" || finding.Severity != Severity.Note);
    }

    [Fact]
    public async Task Every_commented_example_is_good_when_it_is_taken_into_use()
    {
        await NewAsync("min-region");
        var text = await File.ReadAllTextAsync(place.At("min-region", "plan.yaml"), TestContext.Current.CancellationToken);
        var inUse = Example().Replace(text, "  ");
        await File.WriteAllTextAsync(place.At("min-region", "plan.yaml"), inUse, TestContext.Current.CancellationToken);
        var plugin = PlanFile.Inspect(place.At("min-region"));
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(place.At("min-region", ".schema", RegionSchemas.PlanSchema), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(plugin.Findings, finding => finding.Severity == Severity.Error);
        Assert.Empty(schema.Validate(YamlAsJson.Of(inUse)).Select(problem => problem.ToString()));
        Assert.Single(plugin.Configuration!.Plans[0].Activities);
        Assert.Single(plugin.Configuration.Reporting);
        Assert.NotEmpty(plugin.Configuration.Statuses);
        Assert.Equal(6, plugin.Configuration.Plans[0].Arrangements.Length);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        var file = place.Write("min-region/plan.yaml", "mitt");
        var run = await NewAsync("min-region");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("finns redan och är inte tom. Inget har ändrats.", run.Messages, StringComparison.Ordinal);
        Assert.Equal("mitt", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFileSystemEntries(place.At("min-region")));
    }

    [Theory]
    [InlineData(1, "inte ett id", "Min Region")]
    [InlineData(1, "eller ”agera-2025”?", "a", "--edition", "agera-2026")]
    [InlineData(2, "är inget datum", "a", "--from", "2021-02-30", "--to", "2021-03-01")]
    [InlineData(2, "både --from och --to", "a", "--from", "2021-02-01")]
    [InlineData(2, "slutar innan den börjar", "a", "--from", "2021-02-01", "--to", "2021-01-01")]
    [InlineData(2, "inte två siffror", "a", "--county-code", "7")]
    public async Task What_cannot_be_meant_makes_nothing(int exitCode, string sentence, params string[] arguments)
    {
        var run = await NewAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(place.Path));
    }

    private Task<ProgramRun> NewAsync(params IReadOnlyList<string> arguments) => RunAsync(["plugin", "new", .. arguments]);

    private Task<ProgramRun> RunAsync(params IReadOnlyList<string> arguments) => ProgramRun.OfAsync("dotnet", place.Path, [RunningProduct.Program, .. arguments]);

    /// <summary>An example begins with the sign of a comment and two spaces or more.</summary>
    [GeneratedRegex("^#  ", RegexOptions.Multiline, 1000)]
    private static partial Regex Example();
}
