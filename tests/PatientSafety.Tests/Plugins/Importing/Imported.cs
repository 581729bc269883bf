using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Host.Configuration;
using PatientSafety.NationalPlan;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins;
using PatientSafety.Plugins.Importing.Drafting;
using PatientSafety.Plugins.Importing.Reading;
using PatientSafety.Regions;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>The import with the product's own editions, and its draft read back as the product reads plans.</summary>
internal sealed class Imported : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddProduct(new ConfigurationBuilder().Build(), [new NationalPlanModule(), new RegionsModule(), new PluginsModule()])
        .BuildServiceProvider();

    public INationalPlans National => services.GetRequiredService<INationalPlans>();

    public Draft Draft(string text, string fileName = "dokument.txt", DraftRequest? request = null) => Draft(Encoding.UTF8.GetBytes(text), fileName, request);

    public Draft Draft(byte[] bytes, string fileName, DraftRequest? request = null) =>
        new DraftMaking(National).Of(SourceFile.Read(fileName, bytes), request ?? new DraftRequest("region", "Region X", National.Find("agera-2025")));

    /// <summary>The draft as the product reads it, with what is wrong with it.</summary>
    public (RegionConfiguration? Region, IReadOnlyList<Finding> Errors) Read(Draft draft)
    {
        var findings = new List<Finding>();
        var map = YamlFile.Parse(PlanText.Of(draft), "plan.yaml", findings);
        var region = map is null ? null : services.GetRequiredService<ConfigurationReader>().Read(map, findings);
        return (region, [.. findings.Where(finding => finding.Severity == Severity.Error)]);
    }

    public void Dispose() => services.Dispose();
}
