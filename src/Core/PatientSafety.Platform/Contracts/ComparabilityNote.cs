using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>Something that a reader of a comparison has to bear in mind.</summary>
/// <param name="Kind">What sort of difference it is.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record ComparabilityNote(ComparabilityKind Kind, Text Sentence);
