using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Something that a person has to settle.</summary>
/// <param name="Key">The key of the draft that it is about.</param>
/// <param name="Sentence">What is uncertain, with the place and the words of the source.</param>
internal sealed record Doubt(string Key, Text Sentence);
