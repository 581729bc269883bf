using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver;
using PatientSafety.ChangeOver.Drafting;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>A data folder with one region's plan in it, over the given editions, and the product's own parts on it.</summary>
internal sealed class Ground : IDisposable
{
    public const string Region = "provlanet";
    private readonly TemporaryFolder data = new();
    private readonly ServiceProvider services;

    public Ground(string plan)
    {
        PlanPath = data.Write($"plugins/{Region}/plan.yaml", plan);
        data.Write($"plugins/{Region}/README.md", "Läs mig.");
        data.Write($"plugins/{Region}/bilagor/bilaga.txt", "En bilaga.");
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(new SettableClock()).AddSingleton(DataFolder.At(data.Path));
        collection.AddLogging().AddOptions<ProductOptions>();
        new NationalPlanModule().AddServices(collection);
        new RegionsModule().AddServices(collection);
        new PluginsModule().AddServices(collection);
        new ChangeOverModule().AddServices(collection);
        collection.AddSingleton<INationalPlans>(GivenEditions.All);
        services = collection.BuildServiceProvider();
    }

    public string PlanPath { get; }

    public string Draft => data.At("drafts", Region);

    public string DraftPlan => Path.Combine(Draft, "plan.yaml");

    public TemporaryFolder Data => data;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public BegunChange Begin(string to = "beta")
    {
        var problems = new List<Text>();
        return Get<ChangingOver>().Begin(new ChangeQuestion(Region, to, null, null), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Select(problem => problem.Swedish)));
    }

    /// <summary>Changes over with a choices file of these lines.</summary>
    public DraftOutcome ChangeOver(string choices, string to = "beta", string from = "alfa")
    {
        var begun = Begin(to);
        var findings = new List<Finding>();
        var read = Get<ChangingOver>().Choices(begun, ChoicesFile($"region: {Region}\nfrom: {from}\nto: {to}\nby: Anna\nchoices:{(choices == "[]" ? " " : "\n")}{choices}"), findings);
        return read is null ? DraftOutcome.Refused(new("Valen går inte att läsa.", "The choices cannot be read."), [.. findings]) : Get<ChangingOver>().Make(begun, read);
    }

    /// <summary>What is found in a choices file.</summary>
    public IReadOnlyList<Finding> Findings(string text, string to = "beta")
    {
        var findings = new List<Finding>();
        Get<ChangingOver>().Choices(Begin(to), ChoicesFile(text), findings);
        return findings;
    }

    public DraftOutcome Back(bool force = false) => Get<WayBack>().Take(Region, Draft, force);

    /// <summary>The draft as the product reads it.</summary>
    public RegionalPlan Drafted() => Assert.Single(Get<IPluginFolders>().Check(Draft).Configuration!.Plans);

    public string ChoicesFile(string text) => data.Write("choices.yaml", text);

    public void Dispose()
    {
        services.Dispose();
        data.Dispose();
    }

    /// <summary>A plan file with these lines of a plan in it.</summary>
    public static string Plan(string lines, string follows = "alfa@1.0.0") => $"""
        region: {"{"} id: {Region}, name: Region Provlänet, countyCode: "99" {"}"}
        plans:
          - id: plan-ett
            title: En plan
            follows: {follows}
            period: {"{"} from: 2021-01-01, to: 2023-12-31 {"}"}
            adopted: {"{"} on: 2021-02-01, form: officer, reference: P1 {"}"}
        {string.Join('\n', lines.Split('\n').Select(line => line.Length == 0 ? line : $"    {line}"))}

        """;

    public static string Bytes(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path));
}
