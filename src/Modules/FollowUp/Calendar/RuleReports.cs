using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The reports that the region's rules and the law ask for.</summary>
internal static class RuleReports
{
    private static readonly Text NotStated = new("Källan säger varken hur ofta eller till vilken dag.", "The source says neither how often nor by what day.");
    private static readonly Text NoDay = new("Källan säger inte till vilken dag.", "The source does not say by what day.");
    private static readonly Text NoFrequency = new("Källan säger inte hur ofta.", "The source does not say how often.");

    /// <summary>Those that are due within some days, each once, and those of which no day is known, in the order of the region's file. What has been set off comes last.</summary>
    public static async Task<IReadOnlyList<RuleReport>> OfAsync(RegionScope scope, Period within, DateOnly today, SetOffReports setOff, CancellationToken stop) =>
    [
        .. OfRules(scope, within, today).Concat(OfLaw(scope, within)).Concat(await setOff.OfAsync(scope, today, stop))
            .Where(report => report.WhyUndated is not null || (report.Occasion?.DueOn is { } lastDay && within.Contains(lastDay)))
            .DistinctBy(report => FormattableString.Invariant($"{report.Rule.Id}/{report.Only?.Number}/{report.Occasion?.Covered}"), StringComparer.Ordinal),
    ];

    private static IEnumerable<RuleReport> OfRules(RegionScope scope, Period within, DateOnly today)
    {
        var configuration = scope.Configuration;
        foreach (var rule in configuration.Reporting.Where(rule => !rule.IsSetOff))
        {
            var why = (rule.Frequency, rule.Due) switch { (null, null) => NotStated, (null, _) => NoFrequency, (_, null) => NoDay, _ => null };
            RuleReport[] reports = [.. Occasions(scope, rule, within).Select(known => new RuleReport(rule, DueReportKind.Rule, known.PlanId) { Occasion = known.Occasion, WhyUndated = why })];

            // Of what has no day, only what is reported on within the days is asked for.
            reports = why is null ? reports : [.. reports.Where(report => within.Contains(report.Occasion!.Covered.To))];
            foreach (var report in why is not null && reports.Length == 0 ? [new RuleReport(rule, DueReportKind.Rule, PlanOf(configuration, rule, today)) { WhyUndated = why }] : reports)
            {
                yield return report;
            }
        }
    }

    /// <summary>The law holds for every year that no rule of the region speaks of: before and after its plans, too.</summary>
    private static IEnumerable<RuleReport> OfLaw(RegionScope scope, Period within)
    {
        var said = scope.Configuration.Reporting
            .Where(rule => rule is { IsSetOff: false, Frequency: not null, Due: not null })
            .SelectMany(rule => Occasions(scope, rule, within).Select(known => (rule.Report, known.Occasion.Covered.To)))
            .ToHashSet();
        return StatutoryReports.All.SelectMany(report => report.Rule.Occasions(YearsAround(within))
            .Where(occasion => !said.Contains((report.Rule.Report, occasion.Covered.To)))
            .Select(occasion => new RuleReport(report.Rule, DueReportKind.Statutory, scope.Configuration.PlanOn(occasion.Covered.To)?.Id) { Occasion = occasion, OwedBy = report.OwedBy }));
    }

    /// <summary>The plan that a report of a rule is about: the one that the rule names, or the one that holds on a day.</summary>
    public static string? PlanOf(RegionConfiguration configuration, ReportingRule rule, DateOnly day) =>
        rule.PlanId ?? configuration.PlanOn(day)?.Id ?? configuration.LatestPlan()?.Id;

    private static IEnumerable<(string PlanId, ReportingOccasion Occasion)> Occasions(RegionScope scope, ReportingRule rule, Period within) =>
        from plan in scope.Configuration.Plans
        where rule.PlanId is null || rule.PlanId == plan.Id
        from occasion in rule.Occasions(plan.Period ?? YearsAround(within))
        select ((rule.PlanId is null && rule.Covers != Coverage.PlanPeriod ? scope.Configuration.PlanOn(occasion.Covered.To)?.Id : null) ?? plan.Id, occasion);

    private static Period YearsAround(Period within) => new(new DateOnly(within.From.Year - 1, 1, 1), new DateOnly(within.To.Year, 12, 31));
}
