using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>One kind of report over the plans.</summary>
internal sealed record ComparedReportView(ReportKind Report, IReadOnlyList<ComparedReportView.PlanRulesView> Cells)
{
    public static ComparedReportView Of(ReportingComparison row, PlanComparison comparison, Language language) => new(
        row.Report,
        [.. row.Cells.Zip(comparison.Plans, (rules, plan) => new PlanRulesView(
            plan.Region.Id,
            plan.Plan.Id,
            [.. rules.Select(rule => ComparedRuleView.Of(rule, plan.Configuration, language))]))]);

    /// <summary>A plan's rules of the kind; empty where it has none.</summary>
    internal sealed record PlanRulesView(string Region, string Plan, IReadOnlyList<ComparedRuleView> Rules);
}
