using System.Reflection;
using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Yaml;
using PatientSafety.Regions;

namespace PatientSafety.Tests;

/// <summary>docs/findings.md is made from the code: where they differ, the received file beside it is what it should say.</summary>
public sealed class FindingCatalogueTests
{
    [Fact]
    public void The_catalogue_of_findings_says_what_the_code_can_find()
    {
        var page = Path.Combine(Repository.Root, "docs", "findings.md");
        var expected = Page();
        var received = page + ".received.md";
        if (File.Exists(page) && File.ReadAllText(page) == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Fail($"docs/findings.md differs from the code; {Path.GetFileName(received)} is what it should say.");
    }

    [Fact]
    public void Every_kind_of_finding_has_an_id_of_its_own() =>
        Assert.Empty(Kinds().GroupBy(kind => kind.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    internal static IEnumerable<FindingKind> Kinds()
    {
        Assembly[] assemblies = [typeof(FileFindings).Assembly, typeof(PatientSafety.NationalPlan.NationalPlanModule).Assembly, typeof(RegionsModule).Assembly, typeof(PatientSafety.Plugins.PluginsModule).Assembly, typeof(PatientSafety.ChangeOver.ChangeOverModule).Assembly, typeof(PatientSafety.FollowUp.FollowUpModule).Assembly, typeof(PatientSafety.Indicators.IndicatorsModule).Assembly, typeof(PatientSafety.Reporting.ReportingModule).Assembly];
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).ToArray();
        var named = types
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(FindingKind))
            .Select(property => (FindingKind)property.GetValue(null)!);
        var rules = types
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPlanRule)))
            .Select(type => ((IPlanRule)Activator.CreateInstance(type, nonPublic: true)!).Kind);
        return named.Concat(rules).OrderBy(kind => kind.Id, StringComparer.Ordinal);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("""
            # Catalogue of findings

            What a check can find, with its stable id. Made from the code and held against it by a test. PS1 is about a file, PS2 about the national files, PS3 about a plan, PS4 about a plugin's folder and code, PS50 about the choices of a change of edition and, from PS5031, about changes of an organisation, PS59 about a table that is imported, PS60 about a report that is to be frozen. A region's own rules have ids of their own. *Error*: the plan is not used before it is mended. *Warning*: probably wrong or incomplete. *Note*: worth knowing.

            | Id | Severity | What | Remedy | Rests on |
            |---|---|---|---|---|

            """);
        foreach (var kind in Kinds())
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {kind.Id} | {kind.Severity} | {kind.Title.English}<br>*{kind.Title.Swedish}* | {kind.Remedy.English}<br>*{kind.Remedy.Swedish}* | {kind.Basis} |\n");
        }

        return page.ToString();
    }
}
