using System.Buffers;
using System.Runtime.InteropServices;
using CsvHelper;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>Rows of text in UTF-8. A quotation mark that is never closed spoils its own line and not the rest of the file.</summary>
internal sealed class CsvRows : TableRows
{
    private const int LongestRow = 1024 * 1024;

    // Each broken line costs a new beginning: a file full of them is no CSV.
    private const int MostBeginnings = 1000;
    private static readonly SearchValues<byte> LineBreaks = SearchValues.Create("\r\n"u8);
    private static readonly Text Broken = new(
        "Ett citattecken är fel placerat eller aldrig avslutat. Skriv ett citattecken inne i en text två gånger.",
        "A quotation mark is misplaced or never closed. Write a quotation mark within a text twice.");

    private static readonly Text TooLong = new("Raden är längre än 1 MB.", "The line is longer than 1 MB.");
    private static readonly Text Zero = new(
        "Raden innehåller tecken som inte är text. Spara filen på nytt som CSV UTF-8.",
        "The line holds characters that are not text. Save the file anew as CSV UTF-8.");

    private readonly string fileName;
    private readonly Stream stream;
    private CsvReader reader;
    private bool broken;
    private int beginnings;
    private long offset;
    private int linesBefore;
    private long end;
    private int lastLine = 1;

    public CsvRows(string fileName, Stream stream)
    {
        this.fileName = fileName;
        this.stream = stream;
        reader = Begin(SeparatorOf(stream));
        try
        {
            Separator = reader.Separator;
        }
        catch (CsvFormatException)
        {
            throw NoTable();
        }
    }

    public char Separator { get; }

    public override int Count => reader.FieldCount;

    public override bool Read()
    {
        Problem = null;
        broken = false;
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            return BeginAfterLine(end, lastLine);
        }

        var raw = reader.RawRecord;
        var start = offset + reader.ByteOffset;
        if (broken && raw.ContainsAny(LineBreaks))
        {
            return BeginAfterLine(start, linesBefore + (int)reader.LineNumber);
        }

        end = start + raw.Length;
        Number = linesBefore + (int)reader.LineNumber;
        lastLine = Number + (raw.ContainsAny(LineBreaks) ? Breaks(raw) : 0);
        Problem = broken ? Broken : raw.Contains((byte)0) ? Zero : null;
        return true;
    }

    public override ReadOnlySpan<byte> Bytes(int column)
    {
        var cell = reader.GetSpan(column);
        return cell is [(byte)'\'', ..] && IsDisarmed(cell) ? cell[1..] : cell;
    }

    public override string Text(int column) => reader.GetSpan(column) is [(byte)'\'', ..] cell && IsDisarmed(cell)
        ? System.Text.Encoding.UTF8.GetString(cell[1..])
        : reader.GetString(column);

    public override void Fit(int headings)
    {
        base.Fit(headings);
        if (Count < headings)
        {
            Problem = new(
                FormattableString.Invariant($"Raden har {Count} celler men tabellen {headings} kolumner. Fyll ut den, eller se efter om en text med radbrytning saknar citattecken."),
                FormattableString.Invariant($"The row has {Count} cells but the table {headings} columns. Fill it up, or see whether a text with a line break lacks quotation marks."));
        }
    }

    public override void Dispose() => reader.Dispose();

    /// <summary>Whether a cell begins with an apostrophe that was put there so that no spreadsheet runs it: see <see cref="CsvCells"/>.</summary>
    private static bool IsDisarmed(ReadOnlySpan<byte> cell) => cell.TrimStart((byte)'\'') is [var first, ..] && CsvCells.Dangerous.Contains((char)first);

    /// <summary>
    /// The separator that the first line has outside quotations. Commas stand in headings and are the decimal sign in Swedish, so they come last;
    /// where there is none of them there is one column. Null where the first line says <c>sep=</c> itself.
    /// </summary>
    private static char? SeparatorOf(Stream stream)
    {
        var line = new List<byte>();
        var isQuoted = false;
        for (var sign = stream.ReadByte(); sign >= 0 && line.Count < LongestRow; sign = stream.ReadByte())
        {
            isQuoted ^= sign == '"';
            if (!isQuoted && sign is ('\r' or '\n'))
            {
                if (line.Count > 0)
                {
                    break;
                }
            }
            else if (!isQuoted)
            {
                line.Add((byte)sign);
            }
        }

        stream.Position = 0;
        var text = CollectionsMarshal.AsSpan(line);
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return text.StartsWith("sep="u8) ? null
            : text.Contains((byte)'\t') ? '\t'
            : text.Contains((byte)';') ? ';'
            : text.Contains((byte)'|') ? '|'
            : text.Contains((byte)',') ? ','
            : ';';
    }

    private static int Breaks(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(LineBreaks); at >= 0; at = text.IndexOfAny(LineBreaks))
        {
            count++;
            text = text[(at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1))..];
        }

        return count;
    }

    private CsvReader Begin(char? separator) => CsvReader.Create(
        stream,
        new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => broken = true,
            IncludeValuesInExceptions = false,
        },
        leaveOpen: true);

    /// <summary>Gives up the first line with something on it from a place on, and goes on with the one after it.</summary>
    private bool BeginAfterLine(long place, int line)
    {
        if (++beginnings > MostBeginnings)
        {
            throw new UnreadableException(new(
                $"{fileName} har fler än {MostBeginnings} rader med citattecken som inte går ihop. Spara filen på nytt som CSV UTF-8 från kalkylprogrammet.",
                $"{fileName} has more than {MostBeginnings} lines with quotation marks that do not match. Save the file anew as CSV UTF-8 from the spreadsheet."));
        }

        stream.Position = place;
        var length = 0;
        for (var sign = stream.ReadByte(); sign >= 0; sign = stream.ReadByte())
        {
            place++;
            if (sign is not ('\r' or '\n'))
            {
                length++;
                continue;
            }

            if (sign == '\r' && stream.ReadByte() == '\n')
            {
                place++;
            }

            stream.Position = place;
            if (length > 0)
            {
                break;
            }

            line++;
        }

        reader.Dispose();
        stream.Position = offset = end = place;
        linesBefore = Number = line;
        lastLine = line + 1;
        reader = Begin(Separator);
        Problem = length > LongestRow ? TooLong : Broken;
        return true;
    }

    private UnreadableException NoTable() => new(new(
        $"{fileName} är ingen tabell. Ange en CSV-fil med en rubrikrad, eller en arbetsbok (.xlsx).",
        $"{fileName} is no table. Give a CSV file with a heading row, or a workbook (.xlsx)."));
}
