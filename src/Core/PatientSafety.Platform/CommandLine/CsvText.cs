using System.Globalization;
using CsvHelper;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Writes a table as CSV that is safe to open in a spreadsheet.</summary>
/// <remarks>
/// A cell that begins with =, +, -, @, tab or return would be run as a formula, so it is given an apostrophe in front
/// (OWASP, CSV Injection). The byte order mark tells Excel that the text is UTF-8; semicolons are what Excel in Swedish expects.
/// </remarks>
public static class CsvText
{
    public const char ByteOrderMark = '\uFEFF';

    private static readonly CsvWriterOptions Options = new() { Separator = ';', Injection = CsvInjection.Escape };

    public static string Of(Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            foreach (var row in table.Rows.Prepend(table.Columns))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }
}
