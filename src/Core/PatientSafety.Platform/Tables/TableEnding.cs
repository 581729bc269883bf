using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>What a table is to be written as, by the ending of the file's name.</summary>
public static class TableEnding
{
    /// <summary>The kind; null where the ending is neither .csv nor .xlsx.</summary>
    public static TableKind? KindOf(string path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".csv" => TableKind.Csv,
        ".xlsx" => TableKind.Workbook,
        _ => null,
    };

    /// <summary>What is said where it is neither.</summary>
    public static Text Refusal(string path) => new(
        $"{Path.GetFileName(path)}: filen ska sluta på .csv eller .xlsx.",
        $"{Path.GetFileName(path)}: the file is to end in .csv or .xlsx.");
}
