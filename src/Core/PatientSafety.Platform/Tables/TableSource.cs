using System.Collections.Immutable;
using System.Xml;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>A table in a CSV file or a workbook, read row by row: what it takes of memory does not grow with the file.</summary>
/// <remarks>
/// The first row with something in it holds the headings. Empty rows are passed over. A row that cannot be read has a problem and a number, and the reading goes on;
/// what makes the whole file unreadable ends it with an <see cref="UnreadableException"/>, whose sentence is for the person who gave the file.
/// </remarks>
public sealed class TableSource : IDisposable
{
    private readonly TableRows rows;
    private readonly Stream stream;

    private TableSource(string name, Stream stream, TableRows rows, ImmutableArray<Text> remarks, string? sheet)
    {
        Name = name;
        this.stream = stream;
        this.rows = rows;
        Sheet = sheet;
        Remarks = remarks;
        Headings = ReadHeadings();
    }

    /// <summary>The file's name, without the path to it.</summary>
    public string Name { get; }

    /// <summary>The sheet that is read, or null for CSV.</summary>
    public string? Sheet { get; }

    /// <summary>The headings, cleaned; one may be empty.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>What a reader has to know of how the file is read.</summary>
    public ImmutableArray<Text> Remarks { get; }

    /// <summary>The row that was read last.</summary>
    public TableRow Row => new(rows);

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress => stream.CanRead && stream.Length > 0 ? (double)stream.Position / stream.Length : 1;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">The sheet of a workbook; the first visible one where it is left out.</param>
    /// <exception cref="UnreadableException">The file is no table, or cannot be read.</exception>
    public static TableSource Open(string path, string? sheet = null)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path))
        {
            throw new UnreadableException(new($"”{path}” är en mapp. Ange en fil.", $"“{path}” is a folder. Give a file."));
        }

        try
        {
            return Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), name, sheet);
        }
        catch (Exception problem) when (problem is ArgumentException || SentenceOf(name, problem) is not null)
        {
            throw new UnreadableException(SentenceOf(name, problem) ?? new($"”{path}” är inte namnet på en fil.", $"“{path}” is not the name of a file."));
        }
    }

    /// <summary>Opens what comes in a stream, such as a file that was sent in. The stream is closed with the table.</summary>
    public static TableSource Open(Stream stream, string name, string? sheet = null)
    {
        var opened = stream;
        try
        {
            opened = TextFile.Movable(stream);
            if (TableKinds.Of(opened, name) == TableKind.Workbook)
            {
                var (book, chosen, remarks) = WorkbookChoice.Of(opened, name, sheet);
                return new TableSource(name, opened, new WorkbookRows(book, book.Cells(chosen)), remarks, chosen.Name);
            }

            (opened, var remark) = TextFile.Open(opened);
            return new TableSource(name, opened, new CsvRows(name, opened), remark is null ? [] : [remark], null);
        }
        catch (Exception problem)
        {
            opened.Dispose();
            if (SentenceOf(name, problem) is { } sentence)
            {
                throw new UnreadableException(sentence);
            }

            throw;
        }
    }

    /// <summary>Moves to the next row that holds something.</summary>
    /// <exception cref="UnreadableException">The rest of the file cannot be read.</exception>
    public bool Read()
    {
        try
        {
            while (rows.Read())
            {
                if (rows.Problem is not null)
                {
                    return true;
                }

                if (!rows.IsEmpty())
                {
                    rows.Fit(Headings.Length);
                    return true;
                }
            }

            return false;
        }
        catch (Exception problem) when (SentenceOf(Name, problem) is not null)
        {
            throw new UnreadableException(SentenceOf(Name, problem)!);
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        stream.Dispose();
    }

    private ImmutableArray<string> ReadHeadings()
    {
        while (rows.Read())
        {
            if (rows.Problem is { } problem)
            {
                throw new UnreadableException(new($"{Name}: rubrikraden kan inte läsas. {problem.Swedish}", $"{Name}: the heading row cannot be read. {problem.English}"));
            }

            if (rows.Count > TableRows.MostColumns)
            {
                throw new UnreadableException(new(
                    $"{Name} har fler än {TableRows.MostColumns} kolumner. Ta bort dem som inte behövs, och se efter att rubrikerna står på första raden.",
                    $"{Name} has more than {TableRows.MostColumns} columns. Remove those that are not needed, and see that the headings stand on the first row."));
            }

            if (!rows.IsEmpty())
            {
                return TrimmedEnd([.. Enumerable.Range(0, rows.Count).Select(rows.Text).Select(CleanText.Of)]);
            }
        }

        throw new UnreadableException(new($"{Name} är tom. Den första raden ska ha rubriker, och en rad för varje post ska följa.", $"{Name} is empty. The first row has to hold headings, and a row for each entry has to follow."));
    }

    private static ImmutableArray<string> TrimmedEnd(string[] headings) => [.. headings[..(Array.FindLastIndex(headings, heading => heading.Length > 0) + 1)]];

    /// <summary>What the surroundings or the file did, in a sentence; null for what has one already, and for bugs.</summary>
    private static Text? SentenceOf(string name, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            $"Filen ”{name}” finns inte. Kontrollera namnet och mappen.",
            $"There is no file “{name}”. Check the name and the folder."),
        InvalidDataException or XmlException or NotSupportedException or FormatException or OverflowException or EndOfStreamException => new(
            $"{name} är skadad eller är något annat än namnet säger. Öppna den, spara den på nytt och försök igen.",
            $"{name} is damaged or is something else than its name says. Open it, save it anew and try again."),
        IOException or UnauthorizedAccessException => new(
            $"Filen ”{name}” gick inte att läsa: {problem.Message}",
            $"The file “{name}” could not be read: {problem.Message}"),
        _ => null,
    };
}
