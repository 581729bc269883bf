using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace PatientSafety.Platform.Tables;

/// <summary>A table as CSV that is safe to open in a spreadsheet.</summary>
/// <remarks>The byte order mark tells Excel that the text is UTF-8; semicolons are what Excel in Swedish expects.</remarks>
internal sealed class CsvTarget : TableTarget
{
    private static readonly CsvWriterOptions Options = new() { Separator = ';' };
    private readonly CsvWriter csv;

    public CsvTarget(Stream stream, ImmutableArray<string> headings)
    {
        stream.Write(Encoding.UTF8.Preamble);
        csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        Write([.. headings]);
    }

    public override void Write(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            if (CsvCells.IsDangerous(cell))
            {
                csv.WriteField($"'{cell}", CsvQuoting.Always);
            }
            else
            {
                csv.WriteField(cell);
            }
        }

        csv.EndRecord();
    }

    protected override void Finish() => csv.Dispose();
}
