using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A part of a document in the order in which it stands there: a line or a table.</summary>
/// <param name="Place">Where a person finds it: line, paragraph, table or sheet.</param>
internal abstract record SourcePart(Text Place);
