using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Json;

/// <summary>A finding, as answers give it.</summary>
/// <param name="Id">Its kind's id.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Place">Where it is; null where it has no place.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record FindingView(string Id, Severity Severity, string? Place, Text Message, Text Remedy)
{
    public static FindingView Of(Finding finding) => new(finding.Id, finding.Severity, finding.Location?.ToString(), finding.Message, finding.Remedy);
}
