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

    public static void Add(RegionScope scope, Period within, DateOnly today, List<DueItem> items, List<Undated> undated)
    {
        var configuration = scope.Configuration;
        var years = new Period(new DateOnly(within.From.Year - 1, 1, 1), new DateOnly(within.To.Year, 12, 31));
        var said = new HashSet<(ReportKind Report, DateOnly Until)>();
        foreach (var rule in configuration.Reporting.Where(rule => rule.SetOffBy is null))
        {
            if (rule is { Frequency: null } or { Due: null })
            {
                undated.Add(new Undated(rule, (rule.Frequency, rule.Due) switch { (null, null) => NotStated, (null, _) => NoFrequency, _ => NoDay }));
                continue;
            }

            foreach (var plan in configuration.Plans.Where(plan => rule.PlanId is null || rule.PlanId == plan.Id))
            {
                foreach (var occasion in rule.Occasions(plan.Period ?? years))
                {
                    said.Add((rule.Report, occasion.Covered.To));
                    items.AddRange(Of(scope, occasion, DueKind.Report, null, today));
                }
            }
        }

        // The law holds for every year that no rule of the region speaks of: before and after its plans, too.
        foreach (var report in StatutoryReports.All)
        {
            foreach (var occasion in report.Rule.Occasions(years).Where(occasion => !said.Contains((report.Rule.Report, occasion.Covered.To))))
            {
                items.AddRange(Of(scope, occasion, DueKind.Statutory, report.OwedBy, today));
            }
        }
    }

    /// <summary>A report that is due, from each unit of the level that draws it up.</summary>
    public static IEnumerable<DueItem> Of(RegionScope scope, ReportingOccasion occasion, DueKind kind, Text? owedBy, DateOnly today, OrganisationUnit? only = null)
    {
        if (occasion.DueOn is not { } lastDay)
        {
            yield break;
        }

        var (rule, covered) = (occasion.Rule, occasion.Covered);
        var level = rule.LevelId ?? Level.Region;
        IEnumerable<OrganisationUnit> units = only is not null ? [only] : level == Level.Region
            ? [scope.Organisation.Top]
            : scope.Organisation.Units.Where(unit => unit.On(covered.To)?.LevelId == level);
        foreach (var unit in units)
        {
            yield return new DueItem
            {
                Kind = kind,
                RuleId = rule.Id,
                What = rule.Name,
                Unit = unit,
                UnitName = unit.Nearest(covered.To).Name,
                LevelId = unit.Nearest(covered.To).LevelId,
                OwedBy = owedBy ?? (scope.Configuration.Body(rule.Reporter)?.Name),
                Period = covered,
                PeriodName = NameOf(rule, covered),
                LastDay = lastDay,
                DaySupport = rule.DueProvenance.Attestation,
                Basis = DueBasis.Of(rule),
                State = lastDay < today ? DutyState.Passed : DutyState.Coming,
            };
        }
    }

    private static Text NameOf(ReportingRule rule, Period covered) => rule is { Covers: Coverage.Period, Frequency: { } scheme and not PeriodScheme.Once }
        ? PeriodNames.Of(scheme, covered)
        : Platform.Texts.Labels.Of(covered);
}
