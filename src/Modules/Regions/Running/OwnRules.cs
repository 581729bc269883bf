using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Running;

/// <summary>The rules as code that a region's file makes its reports depend on.</summary>
internal static class OwnRules
{
    /// <summary>A report that depends on a rule that there is not would never be asked for.</summary>
    public static IEnumerable<Finding> Missing(RegionConfiguration configuration, IEnumerable<string> known)
    {
        string[] ids = [.. known];
        return
            from rule in configuration.Reporting
            where rule.SetOffByRule is not null && !ids.Contains(rule.SetOffByRule, StringComparer.Ordinal)
            let id = Shown.Of(rule.SetOffByRule!)
            select PluginFindings.RuleOfCodeMissing.At(
                rule.Provenance.DeclaredAt,
                new($"”{rule.Name}” utlöses av regeln {id}, som insticket inte har.", $"“{rule.Name.In(Core.Language.English)}” is set off by the rule {id}, which the plugin does not have."),
                ids.Length == 0 ? null : Suggestion.Remedy(rule.SetOffByRule!, ids));
    }

    /// <summary>Of what was found, that which sets off a report of the file: for an occasion of one of its plans, whatever the code says.</summary>
    public static IEnumerable<SetOff> Wanted(RegionConfiguration configuration, IEnumerable<SetOff> found) =>
        found.Where(one => configuration.Reporting.Any(rule => rule.SetOffByRule == one.RuleId && (rule.PlanId is null || rule.PlanId == one.PlanId)) && IsOccasion(configuration, one))
            .OrderBy(one => one.PlanId, StringComparer.Ordinal)
            .ThenBy(one => one.RuleId, StringComparer.Ordinal)
            .ThenBy(one => one.Covered.To)
            .ThenBy(one => one.Covered.From);

    private static bool IsOccasion(RegionConfiguration configuration, SetOff one) =>
        configuration.Plans.FirstOrDefault(plan => plan.Id == one.PlanId)?.Period is { } period
        && configuration.ReportingOf(one.PlanId).SelectMany(rule => rule.Occasions(period)).Any(occasion => occasion.Covered == one.Covered);
}
