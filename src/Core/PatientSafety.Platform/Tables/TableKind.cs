namespace PatientSafety.Platform.Tables;

/// <summary>How a table is kept in a file.</summary>
public enum TableKind
{
    /// <summary>Text with a separator between the cells (.csv).</summary>
    Csv,

    /// <summary>A workbook (.xlsx).</summary>
    Workbook,
}
