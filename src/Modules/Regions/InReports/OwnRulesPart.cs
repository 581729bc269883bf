using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

/// <summary>What the region's own rules, as code, have found in the plan.</summary>
internal sealed class OwnRulesPart(IRegions regions) : IRegionPart
{
    public string Id => "plan.own-rules";

    public Text Name { get; } = new("Regionens egna regler", "The region’s own rules");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        if (regions.PluginOf(report.RegionId) is not { Rules.IsEmpty: false } plugin)
        {
            return new([]);
        }

        var say = report.Say;
        var rules = plugin.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var found = plugin.Findings.Where(finding => rules.ContainsKey(finding.Id) && Concerns(report, finding)).ToLookup(finding => finding.Id, StringComparer.Ordinal);
        return new(found.Count == 0
            ? [new Paragraph(new Run(say["Regionens egna regler har inte funnit något i planen.", "The region’s own rules have found nothing in the plan."]) { Behind = Behind(say, plugin, [.. plugin.Rules]) })]
            : [.. plugin.Rules.DistinctBy(rule => rule.Id, StringComparer.Ordinal).SelectMany(rule => Blocks(report, plugin, rule, [.. found[rule.Id]]))]);
    }

    private static IEnumerable<Block> Blocks(RegionReport report, InstalledPlugin plugin, FindingKind rule, Finding[] found)
    {
        if (found.Length == 0)
        {
            yield break;
        }

        var say = report.Say;
        var behind = Behind(say, plugin, [rule]);
        var kind = rule.Severity == Severity.Note ? RemarkKind.Note : RemarkKind.Missing;
        if (found is [var only])
        {
            yield return new Remark(kind, report.Words(only.Message) with { Behind = behind }, " ", report.Words(only.Remedy) with { Behind = behind });
            yield break;
        }

        yield return new Remark(
            kind,
            report.Words(rule.Title) with { Behind = behind },
            new Run($": {say.Count(found.Length, ("fynd", "fynd"), ("finding", "findings"))}. ") { Behind = behind },
            report.Words(rule.Remedy) with { Behind = behind });
        yield return new Bullets([.. found.Select(finding => ImmutableArray.Create(report.Words(finding.Message) with { Behind = behind }))]);
    }

    /// <summary>A finding names the line that it is about and not the plan: it is left out only where that line is another plan's.</summary>
    private static bool Concerns(RegionReport report, Finding finding) =>
        finding.Location is not { } place
        || Places(report.Plan).Contains(place)
        || !report.Configuration.Plans.Where(plan => plan.Id != report.Plan.Id).SelectMany(Places).Contains(place);

    private static IEnumerable<SourceLocation> Places(RegionalPlan plan) => plan.Activities.Cast<IStatement>()
        .Concat(plan.Activities.SelectMany(activity => activity.Areas))
        .Concat(plan.Activities.Select(activity => activity.Project).OfType<ImplementationProject>())
        .Concat(plan.Arrangements)
        .Concat(plan.Prioritisation.Stated)
        .Append(plan)
        .Select(statement => statement.Provenance.DeclaredAt)
        .OfType<SourceLocation>();

    private static Trace Behind(Speech say, InstalledPlugin plugin, FindingKind[] rules)
    {
        var ids = string.Join(", ", rules.Select(rule => rule.Id));
        var basis = string.Join("; ", rules.Select(rule => rule.Basis).OfType<string>().Distinct(StringComparer.Ordinal));
        var ground = basis.Length == 0 ? string.Empty : say[$" Grund: {basis}.", $" Ground: {basis}."];
        return new(
            say[$"Regionens egna regler som kod ({ids}), prövade på planen som den är inlagd i dag.", $"The region’s own rules as code ({ids}), tried on the plan as it is entered today."] + ground,
            $"plugins#{Anchors.Of(plugin)}");
    }
}
