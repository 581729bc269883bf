using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>The states as they are stored.</summary>
internal sealed class StateRows : IDisposable
{
    private readonly SqlStatement put;
    private readonly SqlStatement end;
    private readonly SqlStatement of;
    private readonly SqlStatement remove;

    public StateRows(DbConnection connection)
    {
        const string Place = "\"Top\" = @p0 AND \"PeriodTo\" = @p1 AND \"Assignment\" = @p2";
        put = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.States} (\"Top\", \"PeriodTo\", \"Assignment\", \"KnownFrom\", \"KnownTo\", \"Entry\", \"Core\", \"Effect\", \"Marks\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8) ON CONFLICT (\"Top\", \"PeriodTo\", \"Assignment\", \"KnownFrom\") DO UPDATE SET \"KnownTo\" = excluded.\"KnownTo\", \"Entry\" = excluded.\"Entry\", \"Core\" = excluded.\"Core\", \"Effect\" = excluded.\"Effect\", \"Marks\" = excluded.\"Marks\"");
        end = new SqlStatement(connection, null, $"UPDATE {FollowUpTables.States} SET \"KnownTo\" = @p4 WHERE {Place} AND \"KnownFrom\" = @p3");
        of = new SqlStatement(connection, null, $"SELECT \"KnownFrom\", \"KnownTo\", \"Entry\", \"Core\", \"Effect\", \"Marks\" FROM {FollowUpTables.States} WHERE {Place} ORDER BY \"KnownFrom\"");
        remove = new SqlStatement(connection, null, $"DELETE FROM {FollowUpTables.States} WHERE {Place}");
    }

    public static Interval Read(DbDataReader row) => new(
        row.Day(0),
        row.Day(1),
        row.GetInt64(2),
        new State(row.IsDBNull(3) ? null : (CoreStatus)row.GetInt32(3), (Effect)row.GetInt32(4), (Marks)row.GetInt32(5)));

    public void Join(DbTransaction transaction)
    {
        put.Join(transaction);
        end.Join(transaction);
        of.Join(transaction);
        remove.Join(transaction);
    }

    /// <summary>Puts one in, or in the place of the one that was known from the same day.</summary>
    public void Put(int top, DateOnly periodTo, int assignment, Interval interval) => put.Run(
        top, periodTo, assignment, interval.From, interval.To, interval.Entry, interval.State.Core is { } core ? (int)core : null, (int)interval.State.Effect, (int)interval.State.Marks);

    /// <summary>One is no longer what is known.</summary>
    public void End(int top, DateOnly periodTo, int assignment, DateOnly knownFrom, DateOnly knownTo) => end.Run(top, periodTo, assignment, knownFrom, knownTo);

    public IReadOnlyList<Interval> Of(int top, DateOnly periodTo, int assignment) => of.All(Read, top, periodTo, assignment);

    public void Remove(int top, DateOnly periodTo, int assignment) => remove.Run(top, periodTo, assignment);

    public void Dispose()
    {
        put.Dispose();
        end.Dispose();
        of.Dispose();
        remove.Dispose();
    }
}
