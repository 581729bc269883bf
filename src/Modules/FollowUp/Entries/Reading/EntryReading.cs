using System.Data.Common;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries.Reading;

/// <summary>Reads entries with all that they say.</summary>
internal sealed class EntryReading(DbConnection connection, DbTransaction? transaction = null)
{
    private const string Columns =
        "e.\"Number\", e.\"Id\", e.\"Assignment\", e.\"PeriodFrom\", e.\"PeriodTo\", e.\"KnownOn\", e.\"RecordedAtUtc\", e.\"By\", e.\"Origin\", e.\"StatusId\", e.\"Core\", e.\"Progress\", e.\"Effect\", e.\"Comment\", e.\"WorksWell\", e.\"OutsideCause\", e.\"Plan\", e.\"Do\", e.\"Study\", e.\"Act\", e.\"Root\", e.\"Reason\", e.\"AfterSignOff\", e.\"FileRow\", v.\"Version\", v.\"ContentHash\", c.\"Number\", c.\"Id\", n.\"Number\", n.\"Id\"";

    private const string From =
        $"FROM {FollowUpTables.Entries} e LEFT JOIN {FollowUpTables.PlanVersions} v ON v.\"Number\" = e.\"PlanVersion\" LEFT JOIN {FollowUpTables.Entries} c ON c.\"Number\" = e.\"Corrects\" LEFT JOIN {FollowUpTables.Entries} n ON n.\"Assignment\" = e.\"Assignment\" AND n.\"PeriodTo\" = e.\"PeriodTo\" AND n.\"Corrects\" = e.\"Number\"";

    public StoredEntry? Find(Guid id) => Read("e.\"Id\" = @p0", id.ToByteArray(bigEndian: true)) is [var entry] ? entry : null;

    public StoredEntry? Find(long number) => Read("e.\"Number\" = @p0", number) is [var entry] ? entry : null;

    /// <summary>What has been said of an assignment for a period after an entry, newest first.</summary>
    public IReadOnlyList<StoredEntry> Since(int assignment, DateOnly periodTo, long number) =>
        Read("e.\"Assignment\" = @p0 AND e.\"PeriodTo\" = @p1 AND e.\"Number\" > @p2 ORDER BY e.\"Number\" DESC", assignment, periodTo, number);

    /// <summary>All that has been said of an assignment, newest first.</summary>
    public IReadOnlyList<StoredEntry> Of(int assignment, DateOnly? periodTo = null) => periodTo is { } period
        ? Since(assignment, period, 0)
        : Read("e.\"Assignment\" = @p0 ORDER BY e.\"Number\" DESC", assignment);

    /// <summary>Entries in the order in which they came in.</summary>
    /// <param name="top">The number of the organisation's top.</param>
    /// <param name="after">The entry to go on after.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<StoredEntry> Page(int top, long after, int count) => Read(
        $"e.\"Number\" > @p1 AND EXISTS (SELECT 1 FROM {FollowUpTables.Assignments} a WHERE a.\"Number\" = e.\"Assignment\" AND a.\"Top\" = @p0) ORDER BY e.\"Number\" LIMIT @p2", top, after, count);

    /// <summary>The number of the last entry about an assignment and a period; 0 where there is none.</summary>
    public long LastNumber(int assignment, DateOnly periodTo)
    {
        using var last = new SqlStatement(connection, transaction, $"SELECT MAX(\"Number\") FROM {FollowUpTables.Entries} WHERE \"Assignment\" = @p0 AND \"PeriodTo\" = @p1");
        return last.AskNumber(assignment, periodTo);
    }

    /// <summary>The entry that holds of an assignment for a period, or for the nearest one before it that something was said of.</summary>
    public StoredEntry? LastSaid(RegionScope scope, int assignment, DateOnly periodTo)
    {
        using var before = new SqlStatement(connection, transaction, $"SELECT MAX(\"PeriodTo\") FROM {FollowUpTables.Entries} WHERE \"Assignment\" = @p0 AND \"PeriodTo\" <= @p1");
        using var state = new SqlStatement(connection, transaction, $"SELECT \"Entry\" FROM {FollowUpTables.States} WHERE \"Top\" = @p0 AND \"PeriodTo\" = @p1 AND \"Assignment\" = @p2 AND \"KnownTo\" = @p3 AND \"Core\" IS NOT NULL");
        for (var upTo = periodTo; before.Ask(assignment, upTo) is string day; upTo = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(-1))
        {
            if (state.AskNumber(scope.Top, day, assignment, DayText.Never) is > 0 and var number)
            {
                return Find(number);
            }
        }

        return null;
    }

    /// <summary>A piece of evidence of an assignment; null where it has none with that number.</summary>
    public StoredEvidence? EvidenceOf(int assignment, long number)
    {
        using var find = new SqlStatement(connection, transaction, $"SELECT v.\"Number\", v.\"Title\", v.\"Url\", v.\"FileHash\", v.\"Bytes\" FROM {FollowUpTables.Evidence} v JOIN {FollowUpTables.Entries} e ON e.\"Number\" = v.\"Entry\" WHERE v.\"Number\" = @p0 AND e.\"Assignment\" = @p1");
        return find.All(Evidence, number, assignment) is [var evidence] ? evidence : null;
    }

    private IReadOnlyList<StoredEntry> Read(string which, params ReadOnlySpan<object?> values)
    {
        using var entries = new SqlStatement(connection, transaction, $"SELECT {Columns} {From} WHERE {which}");
        var read = entries.All(One, values);
        if (read.Count == 0)
        {
            return read;
        }

        using var evidence = new SqlStatement(connection, transaction, $"SELECT \"Number\", \"Title\", \"Url\", \"FileHash\", \"Bytes\" FROM {FollowUpTables.Evidence} WHERE \"Entry\" = @p0 ORDER BY \"Number\"");
        return [.. read.Select(entry => entry with { Evidence = [.. evidence.All(Evidence, entry.Number)] })];
    }

    public static StoredEvidence Evidence(DbDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.IsDBNull(4) ? null : row.GetInt64(4));

    private static StoredEntry One(DbDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Id = Id(row, 1),
        Assignment = row.GetInt32(2),
        About = new Period(row.Day(3), row.Day(4)),
        KnownOn = row.Day(5),
        RecordedAt = row.Instant(6),
        By = row.GetString(7),
        Origin = row.GetString(8),
        StatusId = row.TextOrNull(9),
        Core = row.NumberOrNull(10) is { } core ? (CoreStatus)core : null,
        Progress = row.NumberOrNull(11),
        Effect = (Effect)row.GetInt32(12),
        Comment = row.TextOrNull(13),
        WorksWell = row.TextOrNull(14),
        OutsideCause = row.TextOrNull(15),
        Plan = row.TextOrNull(16),
        Do = row.TextOrNull(17),
        Study = row.TextOrNull(18),
        Act = row.TextOrNull(19),
        Root = row.GetInt64(20),
        Reason = row.TextOrNull(21),
        AfterSignOff = row.GetBoolean(22),
        FileRow = row.IsDBNull(23) ? null : row.GetInt64(23),
        PlanVersion = row.TextOrNull(25) is { } hash ? (row.TextOrNull(24), hash) : null,
        Corrects = row.IsDBNull(26) ? null : (row.GetInt64(26), Id(row, 27)),
        CorrectedBy = row.IsDBNull(28) ? null : (row.GetInt64(28), Id(row, 29)),
    };

    private static Guid Id(DbDataReader row, int column) => new(row.GetFieldValue<byte[]>(column), bigEndian: true);
}
