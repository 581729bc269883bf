using PatientSafety.Platform.Json;

namespace PatientSafety.Reporting.Asking;

/// <summary>That a report was frozen.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Findings">What it was frozen in spite of.</param>
internal sealed record FrozenNumber(string Number, IEnumerable<FindingView> Findings);
