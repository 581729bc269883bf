using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>A table. Its first row is made of headings, and of each other row the first cell is one.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">Each row as cells, as many as there are columns.</param>
public sealed record Grid(string Caption, ImmutableArray<GridColumn> Columns, ImmutableArray<ImmutableArray<Cell>> Rows) : Block;
