using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Planning;

namespace PatientSafety.Plugins.Installing;

/// <summary>What came of something, as JSON shows it.</summary>
internal sealed record OutcomeView(bool Done, Text Sentence, string? Id, string? Version, string? Before, PluginTrust? Trust, Text? TrustReason, IEnumerable<PlannedChange> Changes, IEnumerable<OutcomeView.FindingView> Findings)
{
    public static OutcomeView Of(Outcome outcome) => new(
        outcome.Done,
        outcome.Sentence,
        outcome.Candidate?.Package.Manifest.Id,
        outcome.Candidate?.Package.Manifest.Version,
        outcome.Candidate?.Before,
        outcome.Candidate?.Trust.State,
        outcome.Candidate?.Trust.Reason,
        outcome.Candidate?.Changes ?? [],
        outcome.Findings.Select(finding => new FindingView(finding.Id, finding.Severity, finding.Location?.ToString(), finding.Message, finding.Remedy)));

    internal sealed record FindingView(string Id, Severity Severity, string? Place, Text Message, Text Remedy);
}
