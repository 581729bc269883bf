using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>The rows of one kind of file, one after the other.</summary>
internal abstract class TableRows : IDisposable
{
    public const int MostColumns = 200;

    public int Number { get; protected set; }

    public Text? Problem { get; protected set; }

    public bool HasFormula { get; protected set; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>Moves to the next row, also one that is empty.</summary>
    public abstract bool Read();

    public abstract ReadOnlySpan<byte> Bytes(int column);

    public abstract string Text(int column);

    public abstract void Dispose();

    public bool IsEmpty(int from = 0)
    {
        for (var column = from; column < Count; column++)
        {
            if (!Bytes(column).Trim((byte)' ').IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says so where the row does not fit under the headings.</summary>
    public virtual void Fit(int headings)
    {
        if (Count > headings && !IsEmpty(headings))
        {
            Problem = new(
                FormattableString.Invariant($"Raden har {Count} celler men tabellen {headings} kolumner. Se efter om en cell innehåller skiljetecknet utan citattecken."),
                FormattableString.Invariant($"The row has {Count} cells but the table {headings} columns. See whether a cell holds the separator without quotation marks."));
        }
    }
}
