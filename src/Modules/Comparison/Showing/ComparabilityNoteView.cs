using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>Something that a reader has to bear in mind.</summary>
internal sealed record ComparabilityNoteView(ComparabilityKind Kind, string Sentence);
