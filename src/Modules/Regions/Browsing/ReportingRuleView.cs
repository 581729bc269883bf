using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Browsing;

/// <summary>A reporting rule as JSON shows it. Due is in words; the dates follow from the plan's period.</summary>
internal sealed record ReportingRuleView(
    string Id,
    ReportKind Report,
    Text Name,
    string? Plan,
    PeriodScheme? Frequency,
    IReadOnlyList<int> Weeks,
    IReadOnlyList<int> Months,
    Threshold? SetOffBy,
    string? SetOffByRule,
    Coverage Covers,
    Text? Due,
    string? Level,
    string? Reporter,
    IReadOnlyList<string> Recipients,
    string? ProposedBy,
    IReadOnlyList<string> DecidedBy,
    Text? Via,
    IReadOnlyList<Source> Basis,
    ProvenanceView Provenance)
{
    public static ReportingRuleView Of(ReportingRule rule) => new(
        rule.Id,
        rule.Report,
        rule.Name,
        rule.PlanId,
        rule.Frequency,
        rule.Weeks,
        rule.Months,
        rule.SetOffBy,
        rule.SetOffByRule,
        rule.Covers,
        rule.Due is null ? null : Labels.Of(rule.Due),
        rule.LevelId,
        rule.Reporter,
        rule.Recipients,
        rule.ProposedBy,
        rule.DecidedBy,
        rule.Via,
        rule.Basis,
        ProvenanceView.Of(rule));
}
