using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What would be published, as JSON shows it.</summary>
internal sealed record PublicationView(string Edition, string Version, EditionStatus Status, PublicationKind Kind, bool CanBePublished, IReadOnlyList<PublicationView.FindingView> Findings)
{
    public static PublicationView Of(Publication publication) => new(
        publication.Edition.Id,
        publication.Edition.Version,
        publication.Edition.Status,
        publication.Kind,
        publication.CanBePublished,
        [.. publication.Findings.Select(finding => new FindingView(finding.Id, finding.Severity, finding.Location?.ToString(), finding.Message, finding.Remedy))]);

    internal sealed record FindingView(string Id, Severity Severity, string? Place, Text Message, Text Remedy);
}
