using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>What holds of the assignments now, as far as somebody has asked, and what is to be written of it.</summary>
internal sealed class LatestStates : IDisposable
{
    // From here on one question about the whole region is cheaper than one about each assignment.
    private const int Many = 500;

    // A table for each region, made as large as it has to be: one that grows is copied again and again.
    private readonly Dictionary<int, Dictionary<int, LatestState>> regions = [];
    private readonly Dictionary<int, int> changed = [];
    private readonly List<int> keys = [];
    private readonly HashSet<int> whole = [];
    private readonly SqlStatement one;
    private readonly SqlStatement all;
    private readonly SqlStatement put;

    public LatestStates(DbConnection connection)
    {
        const string Columns = "\"PeriodTo\", \"HeardOn\", \"Entry\", \"Core\", \"Effect\", \"Marks\"";
        one = new SqlStatement(connection, null, $"SELECT {Columns} FROM {FollowUpTables.Latest} WHERE \"Assignment\" = @p0");
        all = new SqlStatement(connection, null, $"SELECT {Columns}, \"Assignment\" FROM {FollowUpTables.Latest} WHERE \"Top\" = @p0");
        put = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.Latest} (\"Assignment\", \"Top\", {Columns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7) ON CONFLICT (\"Assignment\") DO UPDATE SET \"PeriodTo\" = excluded.\"PeriodTo\", \"HeardOn\" = excluded.\"HeardOn\", \"Entry\" = excluded.\"Entry\", \"Core\" = excluded.\"Core\", \"Effect\" = excluded.\"Effect\", \"Marks\" = excluded.\"Marks\"");
    }

    public void Join(DbTransaction transaction)
    {
        foreach (var statement in new[] { one, all, put })
        {
            statement.Join(transaction);
        }
    }

    /// <summary>Forgets what is known, since somebody else has written.</summary>
    public void Forget()
    {
        regions.Clear();
        changed.Clear();
        whole.Clear();
    }

    /// <summary>Nothing holds of a region's assignments: it has been cleared.</summary>
    public void Clear(int top) => whole.Add(top);

    /// <summary>Sees to it that the states of many assignments are at hand.</summary>
    public void Prepare(IReadOnlyCollection<NewEntry> entries)
    {
        if (entries.Count < Many)
        {
            return;
        }

        foreach (var scope in entries.Select(entry => entry.Scope).DistinctBy(scope => scope.Top).Where(scope => whole.Add(scope.Top)).ToArray())
        {
            var states = In(scope.Top);
            states.EnsureCapacity(scope.Assignments.Length);
            using var rows = all.Rows(scope.Top);
            while (rows.Read())
            {
                states.TryAdd(rows.GetInt32(6), Read(rows));
            }
        }
    }

    public LatestState? Of(int top, int assignment)
    {
        var states = In(top);
        if (states.TryGetValue(assignment, out var state) || whole.Contains(top))
        {
            return state.IsKnown ? state : null;
        }

        using var rows = one.Rows(assignment);
        state = states[assignment] = rows.Read() ? Read(rows) : default;
        return state.IsKnown ? state : null;
    }

    public void Put(int top, int assignment, LatestState state)
    {
        In(top)[assignment] = state;
        changed[assignment] = top;
    }

    public void Flush()
    {
        keys.AddRange(changed.Keys);
        keys.Sort();
        foreach (var assignment in keys)
        {
            var top = changed[assignment];
            var state = regions[top][assignment];
            put.Run(assignment, top, state.PeriodTo, state.HeardOn, state.Entry, state.State.Core is { } core ? (int)core : null, (int)state.State.Effect, (int)state.State.Marks);
        }

        keys.Clear();
        changed.Clear();
    }

    public void Dispose()
    {
        one.Dispose();
        all.Dispose();
        put.Dispose();
    }

    private Dictionary<int, LatestState> In(int top) => regions.TryGetValue(top, out var states) ? states : regions[top] = [];

    private static LatestState Read(DbDataReader row) =>
        new(row.Day(0), row.Day(1), row.GetInt64(2), new State(row.IsDBNull(3) ? null : (CoreStatus)row.GetInt32(3), (Effect)row.GetInt32(4), (Marks)row.GetInt32(5)));
}
