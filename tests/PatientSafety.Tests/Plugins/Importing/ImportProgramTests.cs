using System.Text.Json;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>The command as somebody at a terminal meets it.</summary>
public sealed class ImportProgramTests
{
    private static readonly string Halland = Repository.At("tests", "PatientSafety.Tests", "Plugins", "Importing", "Documents", "halland.txt");

    [Fact]
    public async Task A_draft_is_written_once_and_passes_the_check()
    {
        using var folder = new TemporaryFolder();
        var first = await RunAsync(folder, "plugin", "import", Halland);
        Assert.Equal((0, string.Empty), (first.ExitCode, first.Messages));
        Assert.Contains("Hittade aktiviteter: 11.", first.Results, StringComparison.Ordinal);
        Assert.Equal(["plan.yaml", "plugin.yaml"], Directory.EnumerateFiles(folder.At("halland")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal("id: halland\nversion: 0.1.0\ncore: \"[1.0,2.0)\"\nregion: halland\n", File.ReadAllText(folder.At("halland", "plugin.yaml")));

        var before = File.ReadAllBytes(folder.At("halland", "plan.yaml"));
        var second = await RunAsync(folder, "plugin", "import", Halland);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("inget skrivs över", second.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.At("halland", "plan.yaml")));

        Assert.Equal(0, (await RunAsync(folder, "plugin", "check", "halland")).ExitCode);
    }

    [Fact]
    public async Task The_report_as_json_tells_what_was_found_and_what_is_to_be_settled()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, "plugin", "import", Halland, "--region", "hallands-egen", "--name", "Region Halland", "--edition", "agera-2025", "--to", "ny/mapp", "--output", "json");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Messages));
        using var json = JsonDocument.Parse(run.Results);
        var root = json.RootElement;
        Assert.Equal(("hallands-egen", "agera-2025", 0), (root.GetProperty("region").GetString(), root.GetProperty("edition").GetString(), root.GetProperty("errors").GetInt32()));
        Assert.Equal(11, root.GetProperty("activities").GetArrayLength());
        Assert.Equal("hallands-egen-1", root.GetProperty("activities")[0].GetProperty("id").GetString());
        Assert.Equal(["title", "adopted", "reference"], root.GetProperty("toSettle").EnumerateArray().Select(doubt => doubt.GetProperty("key").GetString()));
        Assert.True(File.Exists(folder.At("ny", "mapp", "plan.yaml")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.docx", "Detta är text.");
        var run = await RunAsync(folder, "plugin", "import", "plan.docx", "--to", "ny");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains("något annat än namnet säger", run.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("ny")));
    }

    private static Task<ProgramRun> RunAsync(TemporaryFolder folder, params IEnumerable<string> arguments) =>
        ProgramRun.OfAsync("dotnet", folder.Path, [RunningProduct.Program, .. arguments, "--data", folder.At("data")]);
}
