using System.Data.Common;
using System.Runtime.InteropServices;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Gathers how the tallies change, and writes it in one go.</summary>
internal sealed class TallyChanges : IDisposable
{
    private const string Counted = "\"NotStarted\", \"Ongoing\", \"Delayed\", \"Completed\", \"Cancelled\", \"NotCompleted\", \"EffectNone\", \"EffectSome\", \"EffectFull\", \"WorksWell\", \"WithoutResult\"";
    private readonly Dictionary<(int Node, int Period, int Activity, int Day), Counts> changes = [];
    private readonly List<(int Node, int Period, int Activity, int Day)> keys = [];
    private readonly SqlStatement from;
    private readonly SqlStatement put;

    public TallyChanges(DbConnection connection)
    {
        const string Place = "\"Node\" = @p0 AND \"PeriodTo\" = @p1 AND \"Activity\" = @p2";
        from = new SqlStatement(
            connection,
            null,
            $"SELECT \"Day\", {Counted} FROM {FollowUpTables.Tallies} WHERE {Place} AND \"Day\" >= COALESCE((SELECT MAX(\"Day\") FROM {FollowUpTables.Tallies} WHERE {Place} AND \"Day\" < @p3), @p3) ORDER BY \"Day\"");
        put = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.Tallies} (\"Node\", \"PeriodTo\", \"Activity\", \"Day\", {Counted}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14) ON CONFLICT (\"Node\", \"PeriodTo\", \"Activity\", \"Day\") DO UPDATE SET \"NotStarted\" = excluded.\"NotStarted\", \"Ongoing\" = excluded.\"Ongoing\", \"Delayed\" = excluded.\"Delayed\", \"Completed\" = excluded.\"Completed\", \"Cancelled\" = excluded.\"Cancelled\", \"NotCompleted\" = excluded.\"NotCompleted\", \"EffectNone\" = excluded.\"EffectNone\", \"EffectSome\" = excluded.\"EffectSome\", \"EffectFull\" = excluded.\"EffectFull\", \"WorksWell\" = excluded.\"WorksWell\", \"WithoutResult\" = excluded.\"WithoutResult\"");
    }

    /// <summary>The columns that hold counts, in the order in which <see cref="Read"/> takes them.</summary>
    public static string Columns => Counted;

    public static Counts Read(DbDataReader row, int first) => new()
    {
        NotStarted = row.GetInt32(first),
        Ongoing = row.GetInt32(first + 1),
        Delayed = row.GetInt32(first + 2),
        Completed = row.GetInt32(first + 3),
        Cancelled = row.GetInt32(first + 4),
        NotCompleted = row.GetInt32(first + 5),
        EffectNone = row.GetInt32(first + 6),
        EffectSome = row.GetInt32(first + 7),
        EffectFull = row.GetInt32(first + 8),
        WorksWell = row.GetInt32(first + 9),
        WithoutResult = row.GetInt32(first + 10),
    };

    public void Join(DbTransaction transaction)
    {
        from.Join(transaction);
        put.Join(transaction);
    }

    /// <summary>A state begins or ends to count from a day on, at its unit and all those above it, if its assignment is to be reported for the period.</summary>
    public void Add(RegionScope scope, Assignment assignment, DateOnly periodTo, DateOnly day, Counts counts)
    {
        if (counts.IsZero || !scope.IsDueOn(assignment, periodTo))
        {
            return;
        }

        foreach (var node in scope.Line(assignment.Unit, periodTo))
        {
            Add((node, periodTo.DayNumber, 0, day.DayNumber), counts);
        }

        Add((scope.Top, periodTo.DayNumber, assignment.Activity.Number, day.DayNumber), counts);
    }

    public void Flush()
    {
        // In the order of the table. There may be hundreds of thousands, so they are sorted in a list that is kept, and not grouped.
        keys.AddRange(changes.Keys);
        keys.Sort();
        var changed = new List<(DateOnly Day, Counts Counts)>();
        for (var at = 0; at < keys.Count; at++)
        {
            var (node, period, activity, day) = keys[at];
            if (changes[keys[at]] is { IsZero: false } counts)
            {
                changed.Add((DateOnly.FromDayNumber(day), counts));
            }

            if (at + 1 == keys.Count || (keys[at + 1].Node, keys[at + 1].Period, keys[at + 1].Activity) != (node, period, activity))
            {
                Write(node, DateOnly.FromDayNumber(period), activity, changed);
                changed.Clear();
            }
        }

        keys.Clear();
        changes.Clear();
    }

    public void Dispose()
    {
        from.Dispose();
        put.Dispose();
    }

    private void Add((int Node, int Period, int Activity, int Day) place, Counts counts)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(changes, place, out _);
        sum += counts;
    }

    /// <summary>Each row holds what was known at the end of its day, so a change on a day goes into the rows of all later days too.</summary>
    private void Write(int node, DateOnly period, int activity, List<(DateOnly Day, Counts Counts)> changed)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var rows = from.All(row => (Day: row.Day(0), Counts: Read(row, 1)), node, period, activity, changed[0].Day);
        var before = default(Counts);
        var sum = default(Counts);
        var next = 0;
        foreach (var row in rows)
        {
            WriteUntil(row.Day);
            if (next < changed.Count && changed[next].Day == row.Day)
            {
                sum += changed[next++].Counts;
            }

            before = row.Counts;
            if (!sum.IsZero)
            {
                Put(row.Day, before + sum);
            }
        }

        WriteUntil(DayText.Never);

        void WriteUntil(DateOnly day)
        {
            for (; next < changed.Count && changed[next].Day < day; next++)
            {
                sum += changed[next].Counts;
                Put(changed[next].Day, before + sum);
            }
        }

        void Put(DateOnly day, Counts counts) => put.Run(
            node, period, activity, day, counts.NotStarted, counts.Ongoing, counts.Delayed, counts.Completed, counts.Cancelled, counts.NotCompleted, counts.EffectNone, counts.EffectSome, counts.EffectFull, counts.WorksWell, counts.WithoutResult);
    }
}
