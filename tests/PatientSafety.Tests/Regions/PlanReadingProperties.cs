using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Host.Configuration;
using PatientSafety.NationalPlan;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Regions.Checking;
using PatientSafety.Regions.Reading;
using PatientSafety.Tests.Platform;

namespace PatientSafety.Tests.Regions;

/// <summary>Whatever <c>plan.yaml</c> holds, the whole way from text to checked plan ends in a plan or in findings, and never in an exception.</summary>
public sealed class PlanReadingProperties : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddProduct(new ConfigurationBuilder().Build(), [new NationalPlanModule(), new RegionsModule(), new PluginsModule()])
        .BuildServiceProvider();

    public void Dispose() => services.Dispose();

    [Fact]
    public void Any_change_of_a_good_plan_gives_a_plan_or_findings() =>
        Prop.ForAll(Hostile.ChangedPlans.ToArbitrary(), IsAnswered).Check(Tries.Of(300));

    [Fact]
    public void Any_text_of_YAML_signs_gives_a_plan_or_findings() =>
        Prop.ForAll(Hostile.Signs.ToArbitrary(), IsAnswered).Check(Tries.Of(1000));

    private bool IsAnswered(string text)
    {
        var findings = new List<Finding>();
        // As a file holds it: in UTF-8 there is no half of a character.
        if (YamlFile.Read(Encoding.UTF8.GetBytes(text), ConfigurationReader.FileName, findings) is not { } map)
        {
            return findings.Count > 0;
        }

        var configuration = services.GetRequiredService<ConfigurationReader>().Read(map, findings);
        if (findings.TrueForAll(finding => finding.Severity != Severity.Error))
        {
            findings.AddRange(services.GetRequiredService<PlanChecks>().Check(configuration));
        }

        return findings.TrueForAll(finding => !string.IsNullOrWhiteSpace(finding.Message.Swedish) && !string.IsNullOrWhiteSpace(finding.Message.English));
    }
}
