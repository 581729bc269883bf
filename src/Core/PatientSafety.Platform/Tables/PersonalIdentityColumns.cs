using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Tables;

/// <summary>Watches the columns of a table for Swedish personal identity numbers. Whoever imports refuses a table that has some: no data about patients belongs here.</summary>
/// <remarks>
/// A column is suspected where its heading says so, where one cell holds such a number with a hyphen, a plus sign or a century, or where one cell in five (and at least one) is ten digits that fit:
/// of other numbers of ten digits one in three hundred fits by chance.
/// </remarks>
public sealed class PersonalIdentityColumns(IReadOnlyList<string> headings)
{
    private const int OneIn = 5;
    private static readonly TableColumn Named = TableColumn.Optional(
        new("Personnummer", "Personal identity number"),
        "personnr", "pnr", "person-id", "personid", "patientnummer", "patientnr", "patient-id", "patientid", "samordningsnummer", "samordningsnr", "reservnummer", "födelsenummer", "ssn", "personal number");

    private readonly int[] sure = new int[headings.Count];
    private readonly int[] fitting = new int[headings.Count];
    private readonly int[] filled = new int[headings.Count];
    private readonly int[] firstRow = new int[headings.Count];

    /// <summary>Looks at a row.</summary>
    public void Look(TableRow row)
    {
        for (var column = 0; column < headings.Count; column++)
        {
            var cell = row.Bytes(column);
            if (cell.IsEmpty)
            {
                continue;
            }

            filled[column]++;
            if (PersonalIdentityNumber.LooksLike(cell))
            {
                var text = row[column].AsSpan().Trim();
                PersonalIdentityNumber.EndOf(text, out var isPlain);
                (isPlain ? fitting : sure)[column]++;
                firstRow[column] = firstRow[column] == 0 ? row.Number : firstRow[column];
            }
        }
    }

    /// <summary>Why the table is refused, a sentence for each suspected column; none of them repeats what stands in a cell.</summary>
    public ImmutableArray<Text> Suspicions =>
    [
        .. from column in Enumerable.Range(0, headings.Count)
           where Named.IsNamed(headings[column]) || sure[column] > 0 || (fitting[column] > 0 && fitting[column] * OneIn >= filled[column])
           let name = headings[column].Length > 0 ? Shown.Of(headings[column]) : FormattableString.Invariant($"{column + 1}")
           let first = firstRow[column]
           select new Text(
               $"Kolumnen ”{name}” ser ut att innehålla personnummer{(first > 0 ? FormattableString.Invariant($" (först på rad {first})") : string.Empty)}. Filen läses inte in: ta bort kolumnen. Uppgifter om patienter hör inte hemma här.",
               $"The column “{name}” seems to hold personal identity numbers{(first > 0 ? FormattableString.Invariant($" (first on row {first})") : string.Empty)}. The file is not imported: remove the column. Data about patients does not belong here."),
    ];
}
