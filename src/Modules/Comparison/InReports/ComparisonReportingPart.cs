using System.Collections.Immutable;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.InReports;

/// <summary>Who reports what, side by side. A cell holds all that a plan's rules say of one kind of report.</summary>
internal sealed class ComparisonReportingPart(IComparison comparison) : INationalPart
{
    public string Id => "comparison.reporting";

    public Text Name { get; } = new("Rapporter sida vid sida", "Reports side by side");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        if (ComparedInReport.Of(report, comparison).WithPlans is not { } compared)
        {
            return new([]);
        }

        var say = report.Say;
        if (compared.Reporting.IsEmpty)
        {
            return new([new Remark(RemarkKind.Missing, new Run(say["Ingen av planerna anger några rapporter.", "None of the plans states any reports."])
            {
                Behind = new Trace(say["Regionernas regler om rapporter.", "The regions’ rules about reports."], ComparedInReport.Page(compared, "reporting")),
            })]);
        }

        var labels = new PlanLabels(compared.Plans);
        return new(
        [
            new Grid(
                say["Vem som redovisar vad, när, till vem och vem som beslutar", "Who reports what, when, to whom, and who decides"],
                [new(say["Rapport", "Report"]), .. compared.Plans.Select(plan => new GridColumn(labels.Of(plan)))],
                [.. compared.Reporting.Select(row => ImmutableArray.Create(
                    [say[Labels.Of(row.Report)], .. row.Cells.Select((rules, column) => Of(report, compared, compared.Plans[column], rules))]))]),
            .. Ours(report, compared, labels),
        ]);
    }

    private static Cell Of(NationalReport report, PlanComparison compared, ComparedPlan plan, ImmutableArray<ReportingRule> rules) => rules.IsEmpty
        ? new Run(report.Say["Nämns inte", "Not mentioned"]) { Behind = new Trace(report.Say["Regionens regler om rapporter.", "The region’s rules about reports."], ComparedInReport.Page(compared, "reporting")) }
        : new Cell([.. rules.SelectMany((rule, place) => Lines(report, plan, rule, isFirst: place == 0))]);

    private static IEnumerable<Run> Lines(NationalReport report, ComparedPlan plan, ReportingRule rule, bool isFirst)
    {
        var say = report.Say;
        var behind = report.Sourced(
            say[$"Regeln om ”{say[rule.Name]}”.", $"The rule about “{say[rule.Name]}”."], rule.Provenance, plan.Plan.Provenance.Source, ComparedInReport.PlanPage(plan, $"rule-{rule.Id}"));
        if (!isFirst)
        {
            yield return " ";
        }

        yield return report.Words(rule.Name) with { IsStrong = true, Behind = behind };
        foreach (var (heading, value) in RuleLines.Of(rule, plan.Configuration))
        {
            yield return $". {say[heading]}: ";
            yield return report.Words(value) with { Behind = behind };
        }

        yield return ".";
    }

    private static IEnumerable<Remark> Ours(NationalReport report, PlanComparison compared, PlanLabels labels)
    {
        var say = report.Say;
        string[] ours =
        [
            .. from row in compared.Reporting
               from column in Enumerable.Range(0, row.Cells.Length)
               from rule in row.Cells[column]
               where rule.Provenance.Attestation != Attestation.Attested || (rule.Due is not null && rule.DueProvenance.Attestation != Attestation.Attested)
               select $"{labels.Of(compared.Plans[column])}: {Listed.Quoted([rule.Name], say.Language)}",
        ];
        if (ours.Length > 0)
        {
            yield return new(RemarkKind.Unconfirmed, new Run(say[
                $"Regler som helt eller delvis är valda av oss: {string.Join("; ", ours)}.", $"Rules that are wholly or partly chosen by us: {string.Join("; ", ours)}."])
            {
                Behind = new Trace(say["Regionernas regler om rapporter.", "The regions’ rules about reports."], ComparedInReport.Page(compared, "reporting")),
            });
        }
    }
}
