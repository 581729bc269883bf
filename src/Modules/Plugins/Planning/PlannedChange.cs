using PatientSafety.Core;

namespace PatientSafety.Plugins.Planning;

/// <summary>One thing that changes.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Subject">The id of what changes.</param>
/// <param name="Sentence">What changes, for people.</param>
internal sealed record PlannedChange(PlannedChangeKind Kind, string Subject, Text Sentence);
