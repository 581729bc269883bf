using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.InReports;

/// <summary>The whole of the time covered, period by period, and plan by plan where the region has had several.</summary>
internal sealed class WholePeriodPart(ReportGrounds grounds, Pictures pictures) : IRegionPart
{
    public string Id => "follow-up.whole-period";

    public Text Name => new("Hela tiden, period för period", "The whole time, period by period");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop) =>
        ValueTask.FromResult<ImmutableArray<Block>>(grounds.Of(report).Scope is { } scope ? [.. Write(report, scope)] : []);

    private IEnumerable<Block> Write(RegionReport report, RegionScope scope)
    {
        RegionalPlan[] plans =
        [
            .. scope.Configuration.Plans.Where(plan => plan.Id == report.Plan.Id || plan.Period?.Overlaps(report.Covered) == true)
                .OrderBy(plan => plan.Period?.From ?? DateOnly.MaxValue).ThenBy(plan => plan.Id, StringComparer.Ordinal),
        ];
        if (plans.Length > 1)
        {
            yield return Named(report, plans);
        }

        foreach (var plan in plans)
        {
            if (Of(report, scope, plan, isOneOfSeveral: plans.Length > 1) is { } block)
            {
                yield return block;
            }
        }
    }

    private static Paragraph Named(RegionReport report, RegionalPlan[] plans)
    {
        var say = report.Say;
        var names = plans.SelectMany((plan, place) => (Run[])
        [
            .. place == 0 ? (Run[])[] : [place == plans.Length - 1 ? say[" och ", " and "] : ", "],
            report.Words(plan.Title) with { Behind = new Trace(say["Planen och den tid som den gäller.", "The plan and the time that it holds for."], $"regions/{report.RegionId}/{plan.Id}") },
            $" ({say[Labels.Of(plan.Period)]})",
        ]);
        return new Paragraph([say["Under den tid som rapporten omfattar har regionen haft flera planer: ", "In the time that the report covers the region has had several plans: "], .. names, say[". De visas var för sig.", ". They are shown one by one."]]);
    }

    private Block? Of(RegionReport report, RegionScope scope, RegionalPlan plan, bool isOneOfSeveral)
    {
        var say = report.Say;
        var known = report.AsOf ?? report.Today;
        FollowUpPeriod[] within = [.. scope.PeriodsOf(plan.Id).All.Where(period => report.Covered.Contains(period.Period))];
        TallyRow[] rows =
        [
            .. within.Zip(pictures.Totals(scope, report.Unit, within, report.AsOf))
                .Where(pair => pair.Second.Counts.Reported > 0 || (pair.First.Period.To < known && pair.Second.Expected > 0))
                .Select(pair => new TallyRow(Traced.Sentence(say[pair.First.Name]), pair.Second, new Slice { Unit = report.Unit, Period = pair.First, AsOf = report.AsOf })),
        ];
        if (rows.Length == 0)
        {
            return null;
        }

        var title = say[$"Period för period: {report.UnitName}", $"Period by period: {report.UnitName}"];
        title = isOneOfSeveral ? $"{title}, {say[plan.Title]}" : title;
        return BarChart.Of(
            say,
            $"follow-up-whole-period-{plan.Id}",
            title,
            rows.Select(row => new BarRow(row.Name.Text, PeriodFigures.Parts(row.Tally))),
            TallyGrid.Of(scope.RegionId, say, title, say["Period", "Period"], rows, (tally, slice) => PeriodFigures.Of(scope, tally, slice)));
    }
}
