using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>A finding as JSON shows it.</summary>
internal sealed record FindingView(string Id, Severity Severity, Text Message, Text Remedy)
{
    public static FindingView Of(Finding finding) => new(finding.Id, finding.Severity, finding.Message, finding.Remedy);
}
