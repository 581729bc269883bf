using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit;

namespace PatientSafety.Conformance;

/// <summary>What every region's plugin has to stand. Derive a class from it; the tests come with it.</summary>
/// <param name="folder">The plugin's folder as it was built, or null for that of the plugin's project that the tests reference.</param>
/// <param name="program">The product's program, or null to find it as <see cref="ProductProgram"/> says.</param>
/// <param name="strict">Whether warnings count as errors.</param>
/// <param name="testFile">The file of the deriving class, beside which the approved plan lies. The compiler gives it.</param>
public abstract class RegionPluginConformance(string? folder = null, string? program = null, bool strict = false, [CallerFilePath] string testFile = "")
{
    [Fact]
    public async Task The_plugin_loads()
    {
        var check = await CheckAsync();
        Assert.True(check.Status == "active", $"The plugin is {check.Status}: {check.Reason}");
    }

    [Fact]
    public async Task Nothing_in_it_is_wrong()
    {
        var check = await CheckAsync();
        var faults = check.Findings.Where(finding => finding.Severity == "error" || (strict && finding.Severity == "warning")).ToArray();
        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults.Select(fault => fault.Sentence)));
    }

    [Fact]
    public async Task It_has_exactly_one_plugin_class_where_it_has_code()
    {
        var check = await CheckAsync();
        Assert.DoesNotContain(check.Findings, finding => finding.Id is "PS4007" or "PS4012");
        if (check.HasCode)
        {
            Assert.True(check.Rules.Distinct(StringComparer.Ordinal).Count() == check.Rules.Count, $"Two rules have the same id: {string.Join(", ", check.Rules)}");
        }
    }

    [Fact]
    public async Task Every_id_stands_once()
    {
        var check = await CheckAsync();
        Assert.DoesNotContain(check.Findings, finding => finding.Id == "PS3006");
        Assert.True(check.ActivityIds.Distinct(StringComparer.Ordinal).Count() == check.ActivityIds.Count, $"Two activities have the same id: {string.Join(", ", check.ActivityIds)}");
    }

    [Fact]
    public async Task The_plan_in_short_is_as_approved()
    {
        var check = await CheckAsync();
        Assert.True(check.Plan.ValueKind == JsonValueKind.Object, $"The plan could not be read: {check.Reason}");
        Assert.Null(ApprovedPlan.ProblemWith(check.Plan, testFile));
    }

    private Task<PluginCheck> CheckAsync() => PluginCheck.OfAsync(folder ?? BuiltPlugin.Folder(), program ?? ProductProgram.Find());
}
