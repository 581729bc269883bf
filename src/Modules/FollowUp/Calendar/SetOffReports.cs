using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The reports that values of indicators have set off.</summary>
internal sealed class SetOffReports(IServiceProvider services)
{
    /// <summary>What has been set off, and the rules that wait for a value.</summary>
    public async Task<IReadOnlyList<RuleReport>> OfAsync(RegionScope scope, DateOnly today, CancellationToken stop)
    {
        var reports = new List<RuleReport>();
        foreach (var rule in scope.Configuration.Reporting.Where(rule => rule.SetOffBy is not null))
        {
            // Values are kept by a module of their own, which an installation may be without.
            var values = services.GetService<IIndicators>();
            if (values is null || rule.Due is null)
            {
                reports.Add(Undated(rule, values is null
                    ? new("Värden på indikatorer finns inte i den här installationen.", "This installation holds no values of indicators.")
                    : new("Källan säger inte till vilken dag.", "The source does not say by what day.")));
                continue;
            }

            var found = reports.Count;
            foreach (var unit in UnitsOf(scope, rule, today))
            {
                var points = await values.ValuesAsync(new IndicatorQuestion(scope.RegionId, rule.SetOffBy!.IndicatorId) { UnitId = unit == scope.Organisation.Top ? null : unit.Id }, stop);
                var measured = points.Where(point => point.Measure is not null).Select(point => new MeasuredValue(point.Period, point.Measure!.Value));
                reports.AddRange(rule.Occasions(measured).Select(occasion => new RuleReport(rule, DueReportKind.SetOff, RuleReports.PlanOf(scope.Configuration, rule, occasion.Covered.To)) { Occasion = occasion, Only = unit }));
            }

            if (reports.Count == found)
            {
                reports.Add(Undated(rule, new("Inget värde har utlöst den.", "No value has set it off.")));
            }
        }

        return reports;

        RuleReport Undated(ReportingRule rule, Text why) => new(rule, DueReportKind.SetOff, RuleReports.PlanOf(scope.Configuration, rule, today)) { WhyUndated = Waiting(rule, why) };
    }

    private static IEnumerable<OrganisationUnit> UnitsOf(RegionScope scope, ReportingRule rule, DateOnly today) => rule.LevelId is null or Level.Region
        ? [scope.Organisation.Top]
        : scope.Organisation.Units.Where(unit => unit.Nearest(today).LevelId == rule.LevelId);

    private static Text Waiting(ReportingRule rule, Text why)
    {
        var when = RuleWords.Of(rule.SetOffBy!);
        return new($"{when.Swedish}. {why.Swedish}", $"{when.English}. {why.English}");
    }
}
