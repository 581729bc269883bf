using System.Collections.Immutable;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Platform.CommandLine;

/// <summary>A table for people or for a spreadsheet.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows, each with a cell for every heading.</param>
public sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    public static Table Of<T>(IEnumerable<T> items, params ReadOnlySpan<(string Heading, Func<T, string?> Cell)> columns)
    {
        var cells = columns.ToArray();
        return new Table(
            [.. cells.Select(column => column.Heading)],
            [.. items.Select(item => cells.Select(column => column.Cell(item) ?? string.Empty).ToImmutableArray())]);
    }

    /// <summary>Writes it as a file.</summary>
    /// <param name="stream">Where; it is left open.</param>
    /// <param name="kind">What it is written as.</param>
    /// <param name="sheet">What the sheet of a workbook is called.</param>
    public void WriteTo(Stream stream, TableKind kind, string sheet)
    {
        using var target = TableTarget.Create(stream, kind, Columns, sheet);
        foreach (var row in Rows)
        {
            target.Write([.. row]);
        }
    }
}
