using System.Collections.Immutable;

namespace PatientSafety.Platform.Tables;

/// <summary>Writes a table row by row. What is written reads back the same through <see cref="TableSource"/>.</summary>
public abstract class TableTarget : IDisposable
{
    /// <summary>Begins a table.</summary>
    /// <param name="stream">Where it is written, synchronously; it is left open.</param>
    /// <param name="kind">What it is written as.</param>
    /// <param name="headings">The headings, one for each column.</param>
    /// <param name="sheet">What the sheet of a workbook is called.</param>
    public static TableTarget Create(Stream stream, TableKind kind, ImmutableArray<string> headings, string sheet) =>
        kind == TableKind.Workbook ? new WorkbookTarget(stream, headings, sheet) : new CsvTarget(stream, headings);

    /// <summary>Writes a row, with a cell for every heading.</summary>
    /// <exception cref="UnwritableException">A workbook cannot hold so much.</exception>
    public abstract void Write(params ReadOnlySpan<string?> cells);

    /// <summary>Finishes the table.</summary>
    public void Dispose()
    {
        Finish();
        GC.SuppressFinalize(this);
    }

    protected abstract void Finish();
}
