using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Regions;

/// <summary>Loads really built plugins with the product's own loader. Every folder ends with a status and a reason.</summary>
public sealed class PluginLoadingTests
{
    [Theory]
    [InlineData("NewerCore", PluginStatus.Incompatible, "NewerCore.dll är byggd mot version 99.0.0.0")]
    [InlineData("TwoPlugins", PluginStatus.Failed, "TwoPlugins.dll har 2 klasser")]
    [InlineData("ThrowsInConstructor", PluginStatus.Failed, "InvalidOperationException: The plugin's own mistake.")]
    [InlineData("ThrowsInRule", PluginStatus.Failed, "InvalidOperationException: The rule's own mistake at throws-in-rule-1.")]
    [InlineData("ForeignDll", PluginStatus.Failed, "ForeignDll.dll är inte byggd mot PatientSafety.Core")]
    [InlineData("UndeclaredDll", PluginStatus.Invalid, "UndeclaredDll.dll ligger i mappen men är inte angiven i plugin.yaml")]
    [InlineData("BrokenFile", PluginStatus.Invalid, " fel, det första: ")]
    [InlineData("Empty", PluginStatus.Invalid, "plan.yaml saknas")]
    [InlineData("OwnContract", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("DataOnly", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("Measures", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("HangsInRule", PluginStatus.Failed, "Koden i HangsInRule.dll svarade inte inom 2 sekunder och stoppades.")]
    [InlineData("HangsInConstructor", PluginStatus.Failed, "Koden i HangsInConstructor.dll svarade inte inom 2 sekunder och stoppades.")]
    [InlineData("AllocatesWithoutEnd", PluginStatus.Failed, "Koden i AllocatesWithoutEnd.dll tog mer minne än den får och stoppades.")]
    [InlineData("AllocatesNatively", PluginStatus.Failed, "Koden i AllocatesNatively.dll tog mer minne än den får och stoppades.")]
    [InlineData("WritesToConsole", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("FloodsOutput", PluginStatus.Failed, "Koden i FloodsOutput.dll skrev ut mer än 8 MB och stoppades.")]
    [InlineData("ChangesCulture", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("StartsThreads", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("StartsProgram", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("ThrowsOnThread", PluginStatus.Failed, "Koden i ThrowsOnThread.dll avslutade sin process utan att svara (kod ")]
    [InlineData("OverflowsStack", PluginStatus.Failed, "Koden i OverflowsStack.dll anropade sig själv utan slut, tills processen avbröts (kod ")]
    [InlineData("ExitsProcess", PluginStatus.Failed, "Koden i ExitsProcess.dll avslutade sin process utan att svara (kod 0).")]
    [InlineData("FloodsFindings", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("TellsTheDay", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("WritesSections", PluginStatus.Active, "Läst och i bruk")]
    [InlineData("ThrowsInSection", PluginStatus.Failed, "Avsnittet föll på en rad som ingen tänkt på.")]
    public void A_plugin_ends_with_a_status_and_its_reason(string name, PluginStatus status, string reason)
    {
        using var fixtures = FixturePlugins.With(name);
        fixtures.Seconds = name.StartsWith("Hangs", StringComparison.Ordinal) ? 2 : fixtures.Seconds;
        var plugin = fixtures.Load(name);
        Assert.Equal(status, plugin.Status);
        Assert.Contains(reason, plugin.Reason.Swedish, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(plugin.Reason.English));
        Assert.DoesNotContain("   at ", $"{plugin.Reason.Swedish} {plugin.Reason.English}", StringComparison.Ordinal);
        Assert.Equal(status == PluginStatus.Active, !plugin.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void Every_fixture_has_its_test()
    {
        var tested = typeof(PluginLoadingTests)
            .GetMethod(nameof(A_plugin_ends_with_a_status_and_its_reason))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!);
        Assert.Equal(FixturePlugins.Names, tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_plugin_that_cannot_be_used_harms_no_other()
    {
        using var fixtures = FixturePlugins.With(FixturePlugins.Names);
        fixtures.Seconds = 10;
        var regions = fixtures.Load();
        Assert.Equal(
            ["changes-culture", "exempellandet", "floods-findings", "halland", "jamtland-harjedalen", "matlandet", "own-contract", "starts-program", "starts-threads", "tells-the-day", "writes-sections", "writes-to-console"],
            regions.Active.Select(configuration => configuration.Region.Id).Order(StringComparer.Ordinal));
        Assert.Equal(FixturePlugins.Names.Count + 2, regions.Plugins.Count);
        Assert.All(regions.Plugins, plugin => Assert.False(string.IsNullOrWhiteSpace(plugin.Reason.Swedish)));
        Assert.Equal(regions.Plugins.Select(plugin => plugin.Id).Order(StringComparer.Ordinal), regions.Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void The_plugins_that_ship_are_active_and_have_no_errors()
    {
        using var fixtures = FixturePlugins.With();
        var shipped = fixtures.Load().Plugins;
        Assert.Equal(["halland", "jamtland-harjedalen"], shipped.Select(plugin => plugin.Id));
        Assert.All(shipped, plugin =>
        {
            Assert.Equal((PluginStatus.Active, PluginOrigin.Shipped, true), (plugin.Status, plugin.Origin, plugin.HasCode));
            Assert.DoesNotContain(plugin.Findings, finding => finding.Severity == Severity.Error);
        });
    }

    [Fact]
    public void The_code_of_a_plugin_with_its_own_copy_of_the_contract_is_run()
    {
        using var fixtures = FixturePlugins.With("OwnContract");
        Assert.True(File.Exists(Path.Combine(fixtures.FolderOf("OwnContract"), "PatientSafety.Core.dll")));
        var rule = Assert.Single(fixtures.Load("OwnContract").Findings, finding => finding.Id == "OWNCONTRACT1");
        Assert.Equal("Planen heter ”Handlingsplan för ökad patientsäkerhet”.", rule.Message.Swedish);
    }

    [Fact]
    public void A_broken_file_has_all_its_findings_each_with_its_place()
    {
        using var fixtures = FixturePlugins.With("BrokenFile");
        var errors = fixtures.Load("BrokenFile").Findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        Assert.Equal(
            ["PS1014 plan.yaml:1:15", "PS1016 plan.yaml:6:37", "PS1009 plan.yaml:7:5", "PS1012 plan.yaml:8:20"],
            errors.Select(finding => $"{finding.Id} {finding.Location}"));
        Assert.Equal("Menade du ”activities”?", errors[2].Remedy.Swedish);
    }

    [Fact]
    public void An_empty_folder_is_really_empty()
    {
        using var fixtures = FixturePlugins.With("Empty");
        Assert.Empty(Directory.EnumerateFileSystemEntries(fixtures.FolderOf("Empty")));
    }

    [Fact]
    public void A_region_without_code_brings_its_own_levels_words_and_months()
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        var plugin = fixtures.Load("DataOnly");
        Assert.False(plugin.HasCode);
        var region = plugin.Configuration!;
        Assert.Equal(["omrade", "klinik", "avdelning"], region.Levels.Select(level => level.Id));
        Assert.Equal(
            [CoreStatus.NotStarted, CoreStatus.Ongoing, CoreStatus.Delayed, CoreStatus.Completed],
            region.Statuses.Select(status => status.Core));
        var plan = Assert.Single(region.Plans);
        var occasions = Assert.Single(region.Reporting).Occasions(plan.Period!).ToArray();
        Assert.Equal(24, occasions.Length);
        Assert.Equal(new DateOnly(2024, 3, 25), occasions.Single(at => at.Covered.From == new DateOnly(2024, 2, 1)).DueOn);
        Assert.Equal(PeriodScheme.Monthly, region.Reporting[0].Frequency);
        Assert.Equal((Standing.Prioritised, Standing.NotPrioritised, Standing.Silent), (
            plan.StandingOf("saker-vard-har-och-nu"),
            plan.StandingOf("oka-riskmedvetenhet-och-beredskap"),
            plan.StandingOf("patienten-som-medskapare")));
    }

    [Fact]
    public void A_plugin_that_is_switched_off_says_so()
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        var regions = fixtures.Load(["exempellandet"]);
        Assert.Equal(PluginStatus.Disabled, Assert.Single(regions.Plugins, plugin => plugin.Folder == "DataOnly").Status);
        Assert.Null(regions.Find("exempellandet"));
    }

    [Fact]
    public void An_installed_plugin_stands_in_for_the_one_that_ships()
    {
        using var fixtures = FixturePlugins.With();
        fixtures.Data.Write("plugins/MyHalland/plan.yaml", File.ReadAllText(Repository.At("plugins", "Halland", "plan.yaml")));
        var halland = fixtures.Load().Plugins.Where(plugin => plugin.Configuration?.Region.Id == "halland").ToArray();
        Assert.Equal(
            [(PluginOrigin.Shipped, PluginStatus.Disabled), (PluginOrigin.Installed, PluginStatus.Active)],
            halland.Select(plugin => (plugin.Origin, plugin.Status)).Order());
    }

    [Theory]
    [InlineData("assembly: ../Other/Other.dll")]
    [InlineData("assembly: /tmp/x.dll")]
    [InlineData("assembly: nowhere.dll")]
    [InlineData("assembly: plan.yaml")]
    public void A_manifest_cannot_name_a_file_outside_its_folder(string line)
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        fixtures.Data.Write("plugins/DataOnly/plugin.yaml", $"id: exempellandet\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\n{line}\n");
        Assert.Equal(PluginStatus.Invalid, fixtures.Load("DataOnly").Status);
    }

    [Theory]
    [InlineData("editions: [agera-2025]", true)]
    [InlineData("editions: [agera-2025, agera-2020]", false)]
    [InlineData("editions: []", false)]
    [InlineData("", false)]
    public void A_manifest_that_names_editions_names_the_one_that_the_plan_follows(string line, bool isFound)
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        fixtures.Data.Write("plugins/DataOnly/plugin.yaml", $"id: exempellandet\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\n{line}\n");
        var plugin = fixtures.Load("DataOnly");
        Assert.Equal(PluginStatus.Active, plugin.Status);
        Assert.Equal(isFound ? ["Planen följer agera-2020, och ”editions” nämner agera-2025."] : [], plugin.Findings.Where(finding => finding.Id == "PS4020").Select(finding => finding.Message.Swedish));
    }

    [Fact]
    public void A_text_file_that_calls_itself_a_dll_fails_with_a_sentence()
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        fixtures.Data.Write("plugins/DataOnly/plugin.yaml", "id: exempellandet\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\nassembly: Text.dll\n");
        fixtures.Data.Write("plugins/DataOnly/Text.dll", "inte ett program");
        var plugin = fixtures.Load("DataOnly");
        Assert.Equal(PluginStatus.Failed, plugin.Status);
        Assert.Contains("Text.dll", plugin.Reason.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_for_a_later_core_is_incompatible_before_any_code_is_looked_at()
    {
        using var fixtures = FixturePlugins.With("ThrowsInConstructor");
        fixtures.Data.Write("plugins/ThrowsInConstructor/plugin.yaml", "id: throws-in-constructor\nversion: 1.0.0\ncore: \"[2.0,3.0)\"\nassembly: ThrowsInConstructor.dll\n");
        Assert.Equal(PluginStatus.Incompatible, fixtures.Load("ThrowsInConstructor").Status);
    }
}
