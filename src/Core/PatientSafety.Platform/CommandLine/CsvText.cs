using System.Text;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Writes a table as CSV that is safe to open in a spreadsheet: what would be run as a formula is given an apostrophe in front.</summary>
public static class CsvText
{
    public const char ByteOrderMark = '\uFEFF';

    public static string Of(Table table)
    {
        using var written = new MemoryStream();
        using (var target = TableTarget.Create(written, TableKind.Csv, table.Columns, string.Empty))
        {
            foreach (var row in table.Rows)
            {
                target.Write([.. row]);
            }
        }

        return Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length);
    }
}
