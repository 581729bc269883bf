using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Importing;

/// <summary>Reads a file with values. Every row that cannot be recorded is told with its number and why.</summary>
internal static class ImportReading
{
    private const int MostRows = 200_000;

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="ground">What the values are held against.</param>
    /// <param name="why">The reason of corrections in rows that give none, or empty.</param>
    public static ImportedFile Read(string name, Func<TableSource> open, EntryGround ground, string why)
    {
        try
        {
            using var table = open();
            return Read(table, ground, why);
        }
        catch (UnreadableException problem)
        {
            return Refused(name, 0, EntryFindings.UnreadableFile.At(null, problem.Sentence));
        }
    }

    private static ImportedFile Read(TableSource table, EntryGround ground, string why)
    {
        var columns = TableColumns.In(table.Headings, ImportColumns.All);
        if (!columns.Problems.IsEmpty)
        {
            return Refused(table.Name, 0, [.. columns.Problems.Select(problem => EntryFindings.UnreadableFile.At(null, problem))]);
        }

        var identities = new PersonalIdentityColumns(table.Headings);
        var entries = ImmutableArray.CreateBuilder<(int, ValueEntry)>();
        var findings = ImmutableArray.CreateBuilder<RowFinding>();
        var rows = 0;
        while (table.Read())
        {
            identities.Look(table.Row);
            if (++rows > MostRows)
            {
                return Refused(table.Name, rows, EntryFindings.TooManyRows.At(null, new(
                    FormattableString.Invariant($"Filen har fler än {MostRows} rader."), FormattableString.Invariant($"The file has more than {MostRows} rows."))));
            }

            Add(table.Row, columns, ground, why, entries, findings);
        }

        if (identities.Suspicions is { IsEmpty: false } suspicions)
        {
            // Not a word of what stands in the file: a number may stand in a finding's sentence too.
            return Refused(table.Name, rows, [.. suspicions.Select(suspicion => EntryFindings.PersonalNumbersInColumn.At(null, suspicion))]);
        }

        findings.AddRange(table.Remarks.Select(remark => new RowFinding(0, EntryFindings.ReadInAWay.At(null, remark))));
        findings.AddRange(columns.Unknown.Select(heading => new RowFinding(0, EntryFindings.UnknownColumn.At(null, new(
            $"Kolumnen ”{Shown.Of(heading)}” läses inte.", $"The column “{Shown.Of(heading)}” is not read.")))));
        return new ImportedFile(table.Name, rows, entries.ToImmutable(), findings.ToImmutable());
    }

    private static void Add(TableRow row, TableColumns columns, EntryGround ground, string why, ImmutableArray<(int, ValueEntry)>.Builder entries, ImmutableArray<RowFinding>.Builder findings)
    {
        var number = row.Number;
        if (row.Problem is { } problem)
        {
            findings.Add(new(number, EntryFindings.UnreadableRow.At(null, problem)));
            return;
        }

        if (row.HasFormula)
        {
            findings.Add(new(number, EntryFindings.FromFormula.At(null, new("Raden har en formel; det senast uträknade värdet läses.", "The row has a formula; what was worked out last is read."))));
        }

        var found = new List<Finding>();
        var reason = row[columns[ImportColumns.Reason]];
        var entry = EntryReading.Read(
            new WrittenValue
            {
                Indicator = row[columns[ImportColumns.Indicator]],
                Unit = row[columns[ImportColumns.Unit]],
                Period = row[columns[ImportColumns.Period]],
                From = row[columns[ImportColumns.From]],
                To = row[columns[ImportColumns.To]],
                Dimension = row[columns[ImportColumns.Dimension]],
                Value = row[columns[ImportColumns.Value]],
                Numerator = row[columns[ImportColumns.Numerator]],
                Denominator = row[columns[ImportColumns.Denominator]],
                ReportedOn = row[columns[ImportColumns.ReportedOn]],
                Reason = string.IsNullOrWhiteSpace(reason) ? why : reason,
            },
            ground,
            found);
        findings.AddRange(found.Select(finding => new RowFinding(number, finding)));
        if (entry is not null)
        {
            entries.Add((number, entry));
        }
    }

    private static ImportedFile Refused(string name, int rows, params IReadOnlyCollection<Finding> findings) =>
        new(name, rows, [], [.. findings.Select(finding => new RowFinding(0, finding))]);
}
