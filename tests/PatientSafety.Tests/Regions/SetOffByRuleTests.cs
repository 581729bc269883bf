using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Running;

namespace PatientSafety.Tests.Regions;

/// <summary>A report that a rule as code sets off: Jämtland Härjedalen's own code, over its plan with an activity that is not broken down.</summary>
public sealed class SetOffByRuleTests
{
    private const string Folder = "JamtlandHarjedalen";
    private const string Rule = """
        reporting:
          - id: atgardsplan
            report: analysis
            name: Åtgärdsplan
            setOffBy: { rule: JAMTLAND1 }
            due: { after: period-end, months: 24 }
            level: region

        """;

    private static readonly string Shipped = Path.Combine(Path.GetDirectoryName(RunningProduct.Program)!, "plugins", Folder);

    [Fact]
    public async Task What_a_rule_finds_is_a_report_for_each_period_that_it_found_it_in()
    {
        using var fixtures = FixturePlugins.With();
        Lay(fixtures, Rule);

        Assert.Equal(
            Enumerable.Range(2022, 3).Select(year => new SetOff("regional-handlingsplan-2022-2024", "JAMTLAND1", new Period(new(year, 1, 1), new(year, 12, 31)))),
            fixtures.Load(Folder).SetOffs);

        // It is asked for as any other.
        var run = await ProgramRun.OfAsync("dotnet", fixtures.Data.Path, RunningProduct.Program, "calendar", "list", "jamtland-harjedalen", "--from", "2025-01-01", "--to", "2026-12-31", "--data", fixtures.Data.Path);
        Assert.Equal((0, 3), (run.ExitCode, run.Results.Split("Åtgärdsplan").Length));
        Assert.Contains("2025-12-31", run.Results, StringComparison.Ordinal);
        Assert.Contains("2026-12-31", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_rule_of_the_file_asks_nothing_is_set_off()
    {
        using var fixtures = FixturePlugins.With();
        Lay(fixtures, "reporting:\n");

        Assert.Equal((PluginStatus.Active, 0), (fixtures.Load(Folder).Status, fixtures.Load(Folder).SetOffs.Length));
    }

    [Theory]
    [InlineData("JAMTLAND2", "Menade du ”JAMTLAND1”?")]
    [InlineData("PS3101", "JAMTLAND1")]
    public void A_rule_that_the_code_does_not_have_is_said(string id, string remedy)
    {
        using var fixtures = FixturePlugins.With();
        Lay(fixtures, Rule.Replace("JAMTLAND1", id, StringComparison.Ordinal));

        var finding = Assert.Single(fixtures.Load(Folder).Findings, finding => finding.Id == "PS4022");
        Assert.Equal($"”Åtgärdsplan” utlöses av regeln {id}, som insticket inte har.", finding.Message.Swedish);
        Assert.Contains(remedy, finding.Remedy.Swedish, StringComparison.Ordinal);
        Assert.Equal(PluginStatus.Invalid, fixtures.Load(Folder).Status);
    }

    [Fact]
    public void Nor_has_one_without_code_any()
    {
        using var fixtures = FixturePlugins.With("DataOnly");
        var plan = Path.Combine(fixtures.FolderOf("DataOnly"), "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("frequency: monthly", "setOffBy: { rule: JAMTLAND1 }", StringComparison.Ordinal));

        var plugin = fixtures.Load("DataOnly");
        Assert.Equal((PluginStatus.Invalid, 1), (plugin.Status, plugin.Findings.Count(finding => finding.Id == "PS4022")));
    }

    [Fact]
    public void What_code_says_of_no_occasion_of_the_plan_sets_off_nothing()
    {
        var plan = Some.Plan(id: "plan", period: Some.Years(2026, 2026));
        var monthly = new ReportingRule { Id = "manad", Report = ReportKind.ProgressReport, Name = new Text("Varje månad"), Frequency = PeriodScheme.Monthly };
        var configuration = Some.Configuration("region", null, plan) with { Reporting = [monthly, monthly with { Id = "atgardsplan", Frequency = null, SetOffByRule = "PROV1" }] };
        var may = new SetOff("plan", "PROV1", new(new(2026, 5, 1), new(2026, 5, 31)));
        SetOff[] said = [may with { RuleId = "PROV2" }, may with { PlanId = "annan" }, may with { Covered = new(new(2026, 5, 2), new(2026, 5, 31)) }, may with { Covered = new(new(9999, 12, 1), new(9999, 12, 31)) }, may];

        Assert.Equal([may], OwnRules.Wanted(configuration, said));
    }

    /// <summary>Lays the region's plugin into the data folder, with the first of its activities at a level that asks for it to be broken down.</summary>
    private static void Lay(FixturePlugins fixtures, string reporting)
    {
        Directory.CreateDirectory(fixtures.FolderOf(Folder));
        foreach (var file in Directory.EnumerateFiles(Shipped))
        {
            File.Copy(file, Path.Combine(fixtures.FolderOf(Folder), Path.GetFileName(file)));
        }

        var plan = Path.Combine(fixtures.FolderOf(Folder), "plan.yaml");
        var written = File.ReadAllText(plan).Replace("reporting:\n", reporting, StringComparison.Ordinal);
        var level = written.IndexOf("        level: region\n", StringComparison.Ordinal);
        File.WriteAllText(plan, string.Concat(written.AsSpan(0, level), "        level: division\n", written.AsSpan(level + "        level: region\n".Length)));
    }
}
