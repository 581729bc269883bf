using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A table of a Word document, or a sheet of a workbook.</summary>
internal sealed record SourceTable(Text Place, ImmutableArray<SourceRow> Rows) : SourcePart(Place);
