using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A row, with its cells by column from 0.</summary>
internal sealed record SourceRow(Text Place, ImmutableArray<SourceCell> Cells)
{
    public string At(int? column) => column is { } at && at < Cells.Length ? Cells[at].Text : string.Empty;
}
