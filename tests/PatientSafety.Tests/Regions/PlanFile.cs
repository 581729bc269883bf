using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Host.Storage;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Platform.Yaml.Shapes;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Regions.Checking;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Tests.Regions;

/// <summary>A plan file as a coordinator would write it, read and checked with the product's own parts on the shipped editions.</summary>
internal static class PlanFile
{
    public const string Sound = """
        region: { id: provlanet, name: Region Provlänet, countyCode: "99" }
        bodies:
          - { id: styrelsen, name: Regionstyrelsen, kind: political }
        levels:
          - { id: klinik, name: Klinik }
        statuses:
          - { id: pagar, name: Pågår, core: ongoing }
        plans:
          - id: plan-ett
            title: En plan
            follows: agera-2020@1.0.0
            period: { from: 2021-01-01, to: 2023-12-31 }
            prioritisation:
              prioritised: [saker-vard-har-och-nu]
              in-scope: [engagerad-ledning-och-tydlig-styrning, en-god-sakerhetskultur, adekvat-kunskap-och-kompetens, patienten-som-medskapare]
              not-prioritised:
                - { area: oka-kunskap-om-intraffade-vardskador, reason: Görs i en annan plan }
                - tillforlitliga-och-sakra-system-och-processer
                - { focusArea: "Stärka analys, lärande och utveckling" }
                - Öka riskmedvetenhet och beredskap
            activities:
              - id: prov-1
                number: 1
                title: Mät följsamhet till basala hygienrutiner
                areas: [Säker vård här och nu]
                rationale: Följsamheten varierar.
                owner: styrelsen
                timePlan: { from: 2021-02-01, to: 2022-01-31 }
                status: pagar
        reporting:
          - id: manadsrapport
            report: progress-report
            name: Månadsrapport
            frequency: monthly
            due: { after: period-end, days: 25 }
            level: klinik
            recipients: [styrelsen]
        """;

    private static readonly ServiceProvider Services = Build();

    public static INationalPlans NationalPlans => Services.GetRequiredService<INationalPlans>();

    /// <summary>The keys that the reader of the file asks for.</summary>
    public static MapShape Shape => Services.GetRequiredService<ConfigurationReader>().Shape;

    /// <summary>All findings in a text: those of reading it and, where it could be read, those of the checks.</summary>
    public static IReadOnlyList<Finding> Findings(string text) => Read(text).Findings;

    public static (RegionConfiguration? Configuration, IReadOnlyList<Finding> Findings) Read(string text)
    {
        var findings = new List<Finding>();
        var configuration = YamlFile.Parse(text, "plan.yaml", findings) is { } file
            ? Services.GetRequiredService<ConfigurationReader>().Read(file, findings)
            : null;
        if (configuration is not null)
        {
            findings.AddRange(Services.GetRequiredService<PlanChecks>().Check(configuration));
        }

        return (configuration, findings);
    }

    /// <summary>What becomes of a plugin's folder, its code included.</summary>
    public static InstalledPlugin Inspect(string folder) =>
        Services.GetRequiredService<IPluginFolders>().Check(folder);

    /// <summary>The sound file with one passage exchanged for another; the passage has to be there, or the test would prove nothing.</summary>
    public static string With(string passage, string instead)
    {
        Assert.Contains(passage, Sound, StringComparison.Ordinal);
        return Sound.Replace(passage, instead, StringComparison.Ordinal);
    }

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        services.AddLogging().AddOptions<PatientSafety.Platform.ProductOptions>();
        services.AddSingleton(new DataFolder(Path.Combine(Path.GetTempPath(), "patientsafety-no-such-folder")));
        services.AddStorage();
        new NationalPlanModule().AddServices(services);
        new RegionsModule().AddServices(services);
        new PluginsModule().AddServices(services);
        return services.BuildServiceProvider();
    }
}
