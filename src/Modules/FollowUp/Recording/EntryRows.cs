using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>The entries as they are stored. They are added and read, never changed.</summary>
internal sealed class EntryRows : IDisposable
{
    private readonly SqlStatement add;
    private readonly SqlStatement evidence;
    private readonly SqlStatement said;
    private readonly SqlStatement last;
    private readonly SqlStatement lastEvidence;

    public EntryRows(DbConnection connection)
    {
        add = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.Entries} (\"Number\", \"Id\", \"Assignment\", \"PeriodFrom\", \"PeriodTo\", \"KnownOn\", \"RecordedAtUtc\", \"By\", \"Origin\", \"StatusId\", \"Core\", \"Progress\", \"Effect\", \"Comment\", \"WorksWell\", \"OutsideCause\", \"Plan\", \"Do\", \"Study\", \"Act\", \"Corrects\", \"Root\", \"Reason\", \"AfterSignOff\", \"PlanVersion\", \"FileRow\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25) ON CONFLICT (\"Id\") DO NOTHING");
        evidence = new SqlStatement(connection, null, $"INSERT INTO {FollowUpTables.Evidence} (\"Number\", \"Entry\", \"Title\", \"Url\", \"FileHash\", \"Bytes\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)");
        said = new SqlStatement(
            connection,
            null,
            $"SELECT \"Number\", \"Root\", \"KnownOn\", \"Core\", \"Effect\", \"WorksWell\" IS NOT NULL, \"Comment\" IS NOT NULL OR \"Study\" IS NOT NULL OR \"Act\" IS NOT NULL OR EXISTS (SELECT 1 FROM {FollowUpTables.Evidence} x WHERE x.\"Entry\" = e.\"Number\") FROM {FollowUpTables.Entries} e WHERE \"Assignment\" = @p0 AND \"PeriodTo\" = @p1 ORDER BY \"Number\"");
        last = new SqlStatement(connection, null, $"SELECT MAX(\"Number\") FROM {FollowUpTables.Entries}");
        lastEvidence = new SqlStatement(connection, null, $"SELECT MAX(\"Number\") FROM {FollowUpTables.Evidence}");
    }

    private IEnumerable<SqlStatement> Statements => [add, evidence, said, last, lastEvidence];

    public void Join(DbTransaction transaction)
    {
        foreach (var statement in Statements)
        {
            statement.Join(transaction);
        }
    }

    public long LastNumber() => last.AskNumber();

    /// <summary>Adds an entry.</summary>
    /// <returns>False where one with the same id is there already.</returns>
    public bool Add(long number, NewEntry entry)
    {
        var added = add.Run(
            number,
            entry.Id.ToByteArray(bigEndian: true),
            entry.Assignment.Number,
            entry.PeriodFrom,
            entry.PeriodTo,
            entry.KnownOn,
            entry.RecordedAt,
            entry.By,
            entry.Origin,
            entry.StatusId,
            entry.State.Core is { } core ? (int)core : null,
            entry.Progress,
            (int)entry.State.Effect,
            entry.Comment,
            entry.WorksWell,
            entry.OutsideCause,
            entry.Plan,
            entry.Do,
            entry.Study,
            entry.Act,
            entry.Corrects?.Number,
            entry.Corrects?.Root ?? number,
            entry.Reason,
            entry.AfterSignOff,
            entry.PlanVersion,
            entry.FileRow) == 1;
        if (added && !entry.Evidence.IsEmpty)
        {
            var next = lastEvidence.AskNumber();
            foreach (var item in entry.Evidence)
            {
                evidence.Run(++next, number, item.Title, item.Url, item.FileHash, item.Bytes);
            }
        }

        return added;
    }

    /// <summary>All that has been said of an assignment for a period.</summary>
    public IReadOnlyList<SaidOn> Of(int assignment, DateOnly periodTo) => said.All(Read, assignment, periodTo);

    public void Dispose()
    {
        foreach (var statement in Statements)
        {
            statement.Dispose();
        }
    }

    /// <summary>Reads number, root, day, status, effect, whether something works well, and whether a result is shown.</summary>
    public static SaidOn Read(DbDataReader row)
    {
        CoreStatus? core = row.IsDBNull(3) ? null : (CoreStatus)row.GetInt32(3);
        var effect = (Effect)row.GetInt32(4);
        return new SaidOn(row.GetInt64(0), row.GetInt64(1), row.Day(2), new State(core, effect, Marked.Of(core, effect, row.GetBoolean(5), row.GetBoolean(6))));
    }
}
