using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>What a file says of an organisation, before anybody asks what that would change.</summary>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Findings">What is wrong with the file and with other rows.</param>
internal sealed record OrganisationFile(ImmutableArray<UnitRow> Rows, ImmutableArray<Finding> Findings)
{
    private const int MostRows = 20_000;
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static OrganisationFile Read(string path) => Read(Path.GetFileName(path), () => TableSource.Open(path));

    public static OrganisationFile Read(Stream stream, string name) => Read(name, () => TableSource.Open(stream, name));

    private static OrganisationFile Read(string name, Func<TableSource> open)
    {
        try
        {
            using var source = open();
            return Read(source);
        }
        catch (UnreadableException problem)
        {
            return new([], [TableFindings.Unreadable.At(new SourceLocation(name), problem.Sentence)]);
        }
    }

    private static OrganisationFile Read(TableSource source)
    {
        var file = new SourceLocation(source.Name);
        var columns = TableColumns.In(source.Headings, OrganisationColumns.All);
        var findings = new List<Finding>(source.Remarks.Select(remark => TableFindings.Remark.At(file, remark)));
        findings.AddRange(columns.Unknown.Select(heading => TableFindings.UnknownColumn.At(file, new($"Kolumnen ”{Shown.Of(heading)}” läses inte.", $"The column “{Shown.Of(heading)}” is not read."))));
        findings.AddRange(columns.Problems.Select(problem => TableFindings.BadColumns.At(file, problem)));
        var watch = new PersonalIdentityColumns(source.Headings);
        var rows = ImmutableArray.CreateBuilder<UnitRow>();
        while (source.Read())
        {
            var row = source.Row;
            var place = new SourceLocation(source.Name, row.Number, 1);
            watch.Look(row);
            if (row.Problem is { } problem)
            {
                findings.Add(TableFindings.BadRow.At(place, problem));
            }
            else if (columns.Problems.IsEmpty)
            {
                if (row.HasFormula)
                {
                    findings.Add(TableFindings.Formula.At(place, TableFindings.Formula.Title));
                }

                if (Read(row, columns, place, findings) is { } read)
                {
                    rows.Add(read);
                }
            }

            if (rows.Count > MostRows)
            {
                return new([], [OrganisationFindings.TooManyRows.At(file, new("Filen har fler än 20 000 rader.", "The file has more than 20,000 rows."))]);
            }
        }

        var suspicions = watch.Suspicions;
        return suspicions.IsEmpty
            ? new(rows.ToImmutable(), [.. findings])
            // Nothing of such a file is kept or shown.
            : new([], [.. suspicions.Select(suspicion => TableFindings.PersonalNumbers.At(file, suspicion))]);
    }

    private static UnitRow? Read(TableRow row, TableColumns columns, SourceLocation place, List<Finding> findings)
    {
        var known = findings.Count;
        var kind = Cell(row, columns, OrganisationColumns.Kind) is { } written ? KindWords.Parse(written) ?? Unknown(written) : (Platform.Contracts.UnitKind?)null;
        var from = Day(Cell(row, columns, OrganisationColumns.From), place, findings);
        var to = Day(Cell(row, columns, OrganisationColumns.To), place, findings);
        if (from > to)
        {
            findings.Add(OrganisationFindings.UnlikelyDay.At(place, new("Enheten slutar innan den börjar.", "The unit ends before it begins.")));
        }

        var id = Cell(row, columns, OrganisationColumns.Id);
        return findings.Count > known
            ? null
            : new UnitRow(
                place, id is { Length: > 0 } ? id : null, Cell(row, columns, OrganisationColumns.Name) ?? string.Empty, Cell(row, columns, OrganisationColumns.Level) is { Length: > 0 } level ? level : null,
                Cell(row, columns, OrganisationColumns.Parent), Cell(row, columns, OrganisationColumns.Key), kind, from, to);

        Platform.Contracts.UnitKind? Unknown(string word)
        {
            findings.Add(OrganisationFindings.UnknownKind.At(place, new($"Slaget ”{Shown.Of(word)}” är okänt.", $"The kind “{Shown.Of(word)}” is unknown.")));
            return null;
        }
    }

    private static string? Cell(TableRow row, TableColumns columns, TableColumn column) => columns[column] is { } at ? CleanText.Of(row[at]).Trim() : null;

    private static DateOnly? Day(string? written, SourceLocation place, List<Finding> findings)
    {
        if (string.IsNullOrEmpty(written))
        {
            return null;
        }

        if (DateTime.TryParseExact(written, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateOnly.FromDateTime(day);
        }

        findings.Add(OrganisationFindings.UnlikelyDay.At(place, new($"”{Shown.Of(written)}” är ingen dag.", $"“{Shown.Of(written)}” is no day.")));
        return null;
    }
}
