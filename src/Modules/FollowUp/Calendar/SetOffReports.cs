using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The reports that values of indicators and rules as code have set off.</summary>
internal sealed class SetOffReports(IServiceProvider services)
{
    /// <summary>What has been set off, and the rules that wait for a value or for something to be found.</summary>
    public async Task<IReadOnlyList<RuleReport>> OfAsync(RegionScope scope, DateOnly today, CancellationToken stop)
    {
        var reports = new List<RuleReport>();
        foreach (var rule in scope.Configuration.Reporting.Where(rule => rule.IsSetOff))
        {
            // Values are kept by a module of their own, which an installation may be without.
            var values = services.GetService<IIndicators>();
            if (rule.Due is null || (rule.SetOffBy is not null && values is null))
            {
                reports.Add(Undated(rule, rule.Due is null ? new("Källan säger inte till vilken dag.", "The source does not say by what day.") : new("Värden på indikatorer finns inte i den här installationen.", "This installation holds no values of indicators.")));
                continue;
            }

            var found = rule.SetOffBy is { } threshold ? await ByValuesAsync(scope, rule, threshold, values!, today, stop) : ByRule(scope, rule);
            reports.AddRange(found is [] ? [Undated(rule, rule.SetOffBy is null ? new("Regeln har inte funnit något.", "The rule has found nothing.") : new("Inget värde har utlöst den.", "No value has set it off."))] : found);
        }

        return reports;

        RuleReport Undated(ReportingRule rule, Text why) => new(rule, DueReportKind.SetOff, RuleReports.PlanOf(scope.Configuration, rule, today)) { WhyUndated = Waiting(rule, why) };
    }

    private static async Task<RuleReport[]> ByValuesAsync(RegionScope scope, ReportingRule rule, Threshold threshold, IIndicators values, DateOnly today, CancellationToken stop)
    {
        var reports = new List<RuleReport>();
        foreach (var unit in UnitsOf(scope, rule, today))
        {
            var points = await values.ValuesAsync(new IndicatorQuestion(scope.RegionId, threshold.IndicatorId) { UnitId = unit == scope.Organisation.Top ? null : unit.Id }, stop);
            var measured = points.Where(point => point.Measure is not null).Select(point => new MeasuredValue(point.Period, point.Measure!.Value));
            reports.AddRange(rule.Occasions(measured).Select(occasion => new RuleReport(rule, DueReportKind.SetOff, RuleReports.PlanOf(scope.Configuration, rule, occasion.Covered.To)) { Occasion = occasion, Only = unit }));
        }

        return [.. reports];
    }

    /// <summary>What a rule as code finds it finds in a plan, so each unit of the level draws up its report.</summary>
    private RuleReport[] ByRule(RegionScope scope, ReportingRule rule)
    {
        var found = services.GetRequiredService<IRegions>().PluginOf(scope.RegionId)?.SetOffs ?? [];
        return
        [
            .. from plan in found.Where(one => one.RuleId == rule.SetOffByRule && (rule.PlanId is null || rule.PlanId == one.PlanId)).GroupBy(one => one.PlanId, StringComparer.Ordinal)
               from occasion in rule.Occasions(plan.Select(one => one.Covered))
               select new RuleReport(rule, DueReportKind.SetOff, plan.Key) { Occasion = occasion },
        ];
    }

    private static IEnumerable<OrganisationUnit> UnitsOf(RegionScope scope, ReportingRule rule, DateOnly today) => rule.LevelId is null or Level.Region
        ? [scope.Organisation.Top]
        : scope.Organisation.Units.Where(unit => unit.Nearest(today).LevelId == rule.LevelId);

    private static Text Waiting(ReportingRule rule, Text why)
    {
        var when = RuleWords.HowOften(rule)!;
        return new($"{when.Swedish}. {why.Swedish}", $"{when.English}. {why.English}");
    }
}
