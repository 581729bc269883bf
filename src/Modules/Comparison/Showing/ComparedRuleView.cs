using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Showing;

/// <summary>A reporting rule side by side with others. Bodies are given by name; what the source does not say is null or empty.</summary>
internal sealed record ComparedRuleView(
    string Id,
    string Name,
    PeriodScheme? Frequency,
    string? HowOften,
    string? Due,
    string? Reporter,
    IReadOnlyList<string> Recipients,
    string? ProposedBy,
    IReadOnlyList<string> DecidedBy,
    string? Via,
    Source? Source,
    Attestation Attestation)
{
    public static ComparedRuleView Of(ReportingRule rule, RegionConfiguration region, Language language)
    {
        return new ComparedRuleView(
            rule.Id,
            rule.Name.In(language),
            rule.Frequency,
            RuleWords.HowOften(rule)?.In(language),
            rule.Due is null ? null : Labels.Of(rule.Due).In(language),
            Name(rule.Reporter),
            [.. rule.Recipients.Select(Name).OfType<string>()],
            Name(rule.ProposedBy),
            [.. rule.DecidedBy.Select(Name).OfType<string>()],
            rule.Via?.In(language),
            rule.Provenance.Source,
            rule.Provenance.Attestation);

        string? Name(string? bodyId) => region.Body(bodyId)?.Name.In(language) ?? bodyId;
    }
}
