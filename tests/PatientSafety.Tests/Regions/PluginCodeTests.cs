using System.Diagnostics;
using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Loading;
using PatientSafety.Regions.Running;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Regions;

/// <summary>The code of installed plugins in processes of its own: nothing is left of them, and their answers are kept.</summary>
public sealed class PluginCodeTests
{
    [Fact]
    public async Task The_process_of_code_that_hangs_is_gone_afterwards()
    {
        using var fixtures = FixturePlugins.With("HangsInRule");
        fixtures.Seconds = 3;
        var loading = Task.Run(() => fixtures.Load("HangsInRule"), TestContext.Current.CancellationToken);
        await RunningPrograms.WaitForAsync(fixtures.FolderOf("HangsInRule"), some: true);
        Assert.Equal(PluginStatus.Failed, (await loading).Status);
        Assert.Empty(RunningPrograms.With(fixtures.FolderOf("HangsInRule")));
    }

    [Theory]
    [InlineData("StartsThreads")]
    [InlineData("StartsProgram")]
    public async Task What_the_code_has_started_is_gone_when_it_has_answered(string name)
    {
        using var fixtures = FixturePlugins.With(name);
        Assert.Equal(PluginStatus.Active, fixtures.Load(name).Status);
        Assert.Empty(RunningPrograms.With(fixtures.FolderOf(name)));

        // Other tests run the same fixture, so this one may have to wait for theirs.
        await RunningPrograms.WaitForAsync("86423", some: false);
    }

    [Fact]
    public async Task The_code_ends_when_the_product_is_killed()
    {
        using var fixtures = FixturePlugins.With("HangsInRule");
        await using var product = await RunningProduct.StartAsync(fixtures.Data, new Dictionary<string, string>(StringComparer.Ordinal) { ["PATIENTSAFETY_PLUGINCODESECONDS"] = "300" });
        var child = Assert.Single(await RunningPrograms.WaitForAsync(fixtures.FolderOf("HangsInRule"), some: true));
        using (var parent = Process.GetProcessById(RunningPrograms.ParentOf(child)))
        {
            parent.Kill();
        }

        await RunningPrograms.WaitForAsync(fixtures.FolderOf("HangsInRule"), some: false);
    }

    [Fact]
    public async Task The_first_page_does_not_wait_for_code_that_hangs_and_says_that_it_is_tried()
    {
        using var fixtures = FixturePlugins.With("HangsInRule");
        await using var product = await RunningProduct.StartAsync(fixtures.Data, new Dictionary<string, string>(StringComparer.Ordinal) { ["PATIENTSAFETY_PLUGINCODESECONDS"] = "300" });
        using var client = new HttpClient { BaseAddress = product.Address, Timeout = TimeSpan.FromSeconds(60) };
        var page = await client.GetStringAsync(new Uri("/plugins", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Instickets kod prövas.", page, StringComparison.Ordinal);
        Assert.Contains("halland", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_code_changes_of_its_process_reaches_nobody_else()
    {
        using var fixtures = FixturePlugins.With("ChangesCulture");
        Assert.Contains(fixtures.Load("ChangesCulture").Findings, finding => finding.Message.Swedish == "Språket är bytt.");
        Assert.Null(CultureInfo.DefaultThreadCurrentCulture);
    }

    [Fact]
    public void What_the_code_writes_is_not_taken_for_its_answer()
    {
        using var fixtures = FixturePlugins.With("WritesToConsole");
        Assert.Contains(fixtures.Load("WritesToConsole").Findings, finding => finding.Message.Swedish == "Regeln kom till slutet.");
    }

    [Fact]
    public void A_flood_of_findings_is_cut_and_that_is_said()
    {
        using var fixtures = FixturePlugins.With("FloodsFindings");
        var findings = fixtures.Load("FloodsFindings").Findings.Where(finding => finding.Id is "FLOODSFINDINGS1" or "PS4018").ToArray();
        Assert.Equal(CodeLimits.Findings + 1, findings.Length);
        var said = Assert.Single(findings, finding => finding.Kind == PluginFindings.TooManyFindings);
        Assert.Equal("Koden i FloodsFindings.dll gav 100000 fynd; 1000 av dem visas, de allvarligaste först.", said.Message.Swedish);
        Assert.All(findings, finding =>
        {
            Assert.DoesNotContain(finding.Message.Swedish, char.IsControl);
            Assert.InRange(finding.Message.Swedish.Length, 1, CodeLimits.TextLength + 1);
        });
    }

    [Fact]
    public void The_answer_is_known_at_the_next_start()
    {
        using var fixtures = FixturePlugins.With("OwnContract", "ThrowsInRule");
        fixtures.Clock = new SettableClock();
        var first = Told(fixtures);
        Assert.Equal(2, fixtures.Get<CodeInChild>().Started);
        Assert.Equal(2, Kept(fixtures).Length);
        Assert.Equal(first, Told(fixtures));
        Assert.Equal(0, fixtures.Get<CodeInChild>().Started);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("another")]
    public void An_answer_on_disk_that_is_not_as_it_was_written_is_worked_out_again(string how)
    {
        using var fixtures = FixturePlugins.With("OwnContract", "TellsTheDay");
        fixtures.Clock = new SettableClock();
        var first = Told(fixtures);
        foreach (var (file, other) in Kept(fixtures).Zip(Kept(fixtures).Reverse().Select(File.ReadAllText).ToArray()))
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(file, how switch
            {
                "damaged" => text.Replace("\"sv\":\"", "\"sv\":\"Påhittat: ", StringComparison.Ordinal),
                "cut" => text[..(text.Length / 2)],
                "another" => other,
                _ => string.Empty,
            });
        }

        Assert.Equal(first, Told(fixtures));
        Assert.Equal(2, fixtures.Get<CodeInChild>().Started);
    }

    [Fact]
    public void A_changed_file_is_a_new_question()
    {
        using var fixtures = FixturePlugins.With("OwnContract");
        Assert.Equal(PluginStatus.Active, fixtures.Load("OwnContract").Status);
        fixtures.Data.Write("plugins/OwnContract/bilaga.txt", "Något nytt.");
        Assert.Equal(PluginStatus.Active, fixtures.Load("OwnContract").Status);
        Assert.Equal(1, fixtures.Get<CodeInChild>().Started);
    }

    [Fact]
    public void A_new_day_is_a_new_question()
    {
        var clock = new SettableClock();
        using var fixtures = FixturePlugins.With("TellsTheDay");
        fixtures.Clock = clock;
        var regions = fixtures.Load();
        Assert.Equal("I dag är det 2026-11-22.", Said(regions));
        clock.Now = clock.Now.AddDays(1);
        fixtures.Get<IPluginFolders>().Refresh();
        Assert.Equal("I dag är det 2026-11-23.", Said(regions));
        Assert.Equal(2, fixtures.Get<CodeInChild>().Started);

        static string Said(IRegions regions) =>
            Assert.Single(regions.Plugins.Single(plugin => plugin.Folder == "TellsTheDay").Findings, finding => finding.Id == "TELLSTHEDAY1").Message.Swedish;
    }

    [Fact]
    public void Code_that_was_stopped_is_tried_again_at_the_next_start()
    {
        using var fixtures = FixturePlugins.With("ExitsProcess");
        Assert.Equal("PS4015", Assert.Single(fixtures.Load("ExitsProcess").Findings, finding => finding.Severity == Severity.Error).Id);
        Assert.Equal(PluginStatus.Failed, fixtures.Get<IPluginFolders>().Check(fixtures.FolderOf("ExitsProcess")).Status);
        Assert.Equal(1, fixtures.Get<CodeInChild>().Started);
        Assert.Empty(Kept(fixtures));
        fixtures.Load("ExitsProcess");
        Assert.Equal(1, fixtures.Get<CodeInChild>().Started);
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_said_in_a_sentence()
    {
        using var fixtures = FixturePlugins.With("OwnContract");
        fixtures.Program = new ProductProgram(fixtures.Data.At("nowhere"));
        var plugin = fixtures.Load("OwnContract");
        Assert.Equal((PluginStatus.Failed, "PS4017"), (plugin.Status, plugin.Findings[0].Id));
        Assert.Contains("gick inte att starta", plugin.Reason.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_process_is_given_no_settings_of_the_product_and_a_folder_of_its_own()
    {
        Environment.SetEnvironmentVariable("PATIENTSAFETY_ASECRET", "hemligt");
        var start = new ProductProgram(AppContext.BaseDirectory).Start("plugin").In("/somewhere");
        Assert.DoesNotContain(start.Environment.Keys, name => name.StartsWith("PATIENTSAFETY", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(("/somewhere", "/somewhere", "0"), (start.WorkingDirectory, start.Environment["TMPDIR"], start.Environment["DOTNET_EnableDiagnostics"]));
    }

    [Fact]
    public void The_code_of_plugins_that_ship_runs_here()
    {
        using var fixtures = FixturePlugins.With();
        Assert.All(fixtures.Load().Plugins, plugin => Assert.NotEmpty(plugin.Rules));
        Assert.Equal(0, fixtures.Get<CodeInChild>().Started);
    }

    private static string[] Told(FixturePlugins fixtures) =>
        [.. fixtures.Load().Plugins.Where(plugin => plugin.Origin == PluginOrigin.Installed).SelectMany(plugin => plugin.Findings, (plugin, finding) => $"{plugin.Id} {plugin.Status} {finding} {finding.Message.English} {finding.Remedy} {finding.Kind}")];

    private static string[] Kept(FixturePlugins fixtures) =>
        Directory.Exists(fixtures.Data.At("checked")) ? [.. Directory.EnumerateFiles(fixtures.Data.At("checked")).Order(StringComparer.Ordinal)] : [];
}
