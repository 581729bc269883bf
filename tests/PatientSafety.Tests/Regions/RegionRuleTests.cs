using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Tests.Regions;

/// <summary>The rules that the two regions carry as code, run out of their really built plugins on changed copies of their plans.</summary>
public sealed class RegionRuleTests
{
    [Fact]
    public void An_activity_of_Halland_that_is_under_way_without_a_project_is_found() =>
        Assert.Contains("syfte, mål, tidplan, resurssättning, uppföljningsformer", Found("Halland", Underway("null")).Message.Swedish, StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_in_its_project_is_named() =>
        Assert.EndsWith("saknas resurssättning.", Found("Halland", Underway(
            "{ purpose: Syfte, goals: Mål, timePlan: { from: 2026-03-01, to: 2026-12-31 }, followUp: Varje tertial }")).Message.Swedish, StringComparison.Ordinal);

    [Fact]
    public void An_activity_under_way_with_a_whole_project_keeps_the_rule() =>
        Assert.Empty(OwnFindings("Halland", Underway(
            "{ purpose: Syfte, goals: Mål, timePlan: { from: 2026-03-01, to: 2026-12-31 }, resources: Två dagar i veckan, followUp: Varje tertial }")));

    [Fact]
    public void An_activity_of_Jamtland_Harjedalen_that_was_not_broken_down_is_found_for_every_year_that_is_reported()
    {
        var found = OwnFindings("JamtlandHarjedalen", NotForTheRegionItself);

        Assert.All(found, finding => Assert.Equal("JAMTLAND1", finding.Id));
        Assert.Equal(6, found.Count);
        Assert.Contains(found, finding => finding.Message.Swedish.Contains("2024 ska redovisas i årsbokslut", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_activity_broken_down_to_a_division_keeps_the_rule() =>
        Assert.Empty(OwnFindings("JamtlandHarjedalen", text => NotForTheRegionItself(text)
            .Replace("- id: jh-1\n", "- id: jh-1\n        brokenDownTo: [ { level: division, unit: En division } ]\n", StringComparison.Ordinal)));

    private static Func<string, string> Underway(string project) => text =>
        ReplaceFirst(ReplaceFirst(text, "status: null", "status: pagar"), "project: null", $"project: {project}");

    private static string NotForTheRegionItself(string text) => ReplaceFirst(text, "level: region", "level: null");

    private static string ReplaceFirst(string text, string passage, string instead)
    {
        var at = text.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The plan has no “{passage}”.");
        return string.Concat(text.AsSpan(0, at), instead, text.AsSpan(at + passage.Length));
    }

    private static Finding Found(string plugin, Func<string, string> change) => Assert.Single(OwnFindings(plugin, change));

    private static List<Finding> OwnFindings(string plugin, Func<string, string> change)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "plugins", plugin)))
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }

        var plan = folder.At(ConfigurationReader.FileName);
        File.WriteAllText(plan, change(File.ReadAllText(plan)));
        var inspected = PlanFile.Inspect(folder.Path);
        Assert.Equal(PluginStatus.Active, inspected.Status);
        return [.. inspected.Findings.Where(finding => !finding.Id.StartsWith("PS", StringComparison.Ordinal))];
    }
}
