using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Platform;

/// <summary>Whatever a file holds, the reader answers with a map or with findings, and never throws.</summary>
public sealed class ReaderProperties
{
    [Fact]
    public void Any_text_gives_a_map_or_findings() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsAnswered(text ?? string.Empty)).Check(Tries.Of(2000));

    [Fact]
    public void Any_text_of_YAML_signs_gives_a_map_or_findings() =>
        Prop.ForAll(Hostile.Signs.ToArbitrary(), IsAnswered).Check(Tries.Of(4000));

    [Fact]
    public void Any_bytes_give_a_map_or_findings() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => IsAnswered(findings => YamlFile.Read(bytes, "plan.yaml", findings))).Check(Tries.Of(2000));

    [Fact]
    public void Any_change_of_a_good_plan_gives_a_map_or_findings() =>
        Prop.ForAll(Hostile.ChangedPlans.ToArbitrary(), IsAnswered).Check(Tries.Of(500));

    private static bool IsAnswered(string text) => IsAnswered(findings => YamlFile.Parse(text, "plan.yaml", findings));

    // Errors may stand beside a map (a key that stands twice), but without a map there is always one.
    private static bool IsAnswered(Func<ICollection<Finding>, YamlMap?> read)
    {
        var findings = new List<Finding>();
        var map = read(findings);
        return (map is not null || findings.Count > 0)
            && findings.All(finding => finding.Severity == Severity.Error && finding.Location is { Line: >= 0, Column: >= 0 });
    }
}
