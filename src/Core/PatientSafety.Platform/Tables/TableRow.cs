using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>A row of a table that is being read. It holds until the next row is read.</summary>
public readonly ref struct TableRow
{
    private readonly TableRows rows;

    internal TableRow(TableRows rows) => this.rows = rows;

    /// <summary>Its number as people count it: the line in a CSV file, from 1, or the row of the sheet.</summary>
    public int Number => rows.Number;

    /// <summary>Why its cells cannot be trusted, or null. A row with a problem has no cells.</summary>
    public Text? Problem => rows.Problem;

    /// <summary>Whether a cell of it was worked out by a formula: then it says what was worked out last.</summary>
    public bool HasFormula => rows.HasFormula;

    /// <summary>A cell as text, exactly as it stands; empty where the row or the table has no such cell.</summary>
    /// <param name="column">The column, from 0, or null for one that the table does not have.</param>
    public string this[int? column] => column is { } at && Problem is null ? rows.Text(at) : string.Empty;

    /// <summary>A cell as UTF-8, without making a text of it.</summary>
    /// <param name="column">The column, from 0, or null for one that the table does not have.</param>
    public ReadOnlySpan<byte> Bytes(int? column) => column is { } at && Problem is null ? rows.Bytes(at) : [];
}
