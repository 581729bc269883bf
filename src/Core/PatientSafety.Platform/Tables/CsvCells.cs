using System.Buffers;

namespace PatientSafety.Platform.Tables;

/// <summary>Keeps a spreadsheet from running what stands in a cell of a CSV file, in a way that can be undone.</summary>
/// <remarks>
/// A cell that begins with =, +, -, @, tab or return would be run as a formula, so it is given an apostrophe in front
/// (OWASP, CSV Injection). One that begins with apostrophes and then such a sign is given one more, so that
/// taking one away from whatever looks like this gives back what was written, and nothing has to tell our own files from others’.
/// </remarks>
internal static class CsvCells
{
    public static SearchValues<char> Dangerous { get; } = SearchValues.Create("=+-@\t\r");

    /// <summary>Whether a cell has to be disarmed.</summary>
    public static bool IsDangerous(ReadOnlySpan<char> cell) => cell.TrimStart('\'') is [var first, ..] && Dangerous.Contains(first);
}
