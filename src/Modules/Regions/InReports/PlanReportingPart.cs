using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

internal sealed class PlanReportingPart : IRegionPart
{
    public string Id => "plan.reporting";

    public Text Name { get; } = new("Reglerna om rapporter", "The rules about reports");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var say = report.Say;
        var statements = PlanStatements.Of(report);
        ReportingRule[] rules = [.. report.Configuration.ReportingOf(report.Plan.Id)];
        if (rules.Length == 0)
        {
            return new([new Remark(RemarkKind.Missing, new Run(say["Inga rapporter är angivna.", "No reports are stated."]) { Behind = statements.OfPlan("reporting") })]);
        }

        var rows = new RuleRows(report, statements);
        return new(
        [
            new Grid(say["Regionens regler om rapporter", "The region’s rules about reports"], [.. RuleRows.Headings.Select(heading => new GridColumn(say[heading]))], [.. rules.Select(rows.Of)]),
            .. Unsaid(say, statements, rules),
            .. Ours(say, statements, rules),
        ]);
    }

    private static IEnumerable<Remark> Unsaid(Speech say, PlanStatements statements, ReportingRule[] rules)
    {
        (Text What, Func<ReportingRule, bool> IsUnsaid)[] gaps =
        [
            (new("hur ofta", "how often"), rule => rule is { Frequency: null, IsSetOff: false }),
            (new("till vilken dag", "by what day"), rule => rule.Due is null),
            (new("från vem", "from whom"), rule => rule.Reporter is null),
            (new("till vem", "to whom"), rule => rule.Recipients.IsEmpty),
        ];
        var said = gaps
            .Select(gap => (gap.What, Rules: rules.Where(gap.IsUnsaid).ToArray()))
            .Where(gap => gap.Rules.Length > 0)
            .Select(gap => $"{say[gap.What]}: {statements.Quoted(gap.Rules.Select(rule => rule.Name))}")
            .ToArray();
        if (said.Length > 0)
        {
            yield return new(RemarkKind.Missing, new Run($"{say["Källan anger inte", "The source does not say"]} {string.Join("; ", said)}.") { Behind = statements.OfPlan("reporting") });
        }
    }

    private static IEnumerable<Remark> Ours(Speech say, PlanStatements statements, ReportingRule[] rules)
    {
        string[] ours =
        [
            .. rules.Where(rule => rule.Provenance.Attestation != Attestation.Attested) is var whole && whole.Any()
                ? [say[$"regeln om {statements.Quoted(whole.Select(rule => rule.Name))}", $"the rule about {statements.Quoted(whole.Select(rule => rule.Name))}"]]
                : Array.Empty<string>(),
            .. rules.Where(rule => rule.Due is not null && rule.DueProvenance.Attestation != Attestation.Attested) is var days && days.Any()
                ? [say[$"dagen för {statements.Quoted(days.Select(rule => rule.Name))}", $"the day of {statements.Quoted(days.Select(rule => rule.Name))}"]]
                : Array.Empty<string>(),
        ];
        if (ours.Length > 0)
        {
            yield return new(RemarkKind.Unconfirmed, new Run(say[$"Inte belagt i källan: {string.Join("; ", ours)}.", $"Not attested by the source: {string.Join("; ", ours)}."]) { Behind = statements.OfPlan("reporting") });
        }
    }
}
