using System.Data.Common;
using System.Runtime.InteropServices;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Gathers how the ages change, and writes it in one go.</summary>
internal sealed class AgeChanges : IDisposable
{
    private readonly Dictionary<(int Node, AgeKind Kind, DateOnly Day), int> changes = [];
    private readonly List<(int Node, AgeKind Kind, DateOnly Day)> keys = [];
    private readonly SqlStatement put;
    private readonly SqlStatement clean;

    public AgeChanges(DbConnection connection)
    {
        put = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.Ages} (\"Node\", \"Kind\", \"Day\", \"Count\") VALUES (@p0, @p1, @p2, @p3) ON CONFLICT (\"Node\", \"Kind\", \"Day\") DO UPDATE SET \"Count\" = {FollowUpTables.Ages}.\"Count\" + excluded.\"Count\"");
        clean = new SqlStatement(connection, null, $"DELETE FROM {FollowUpTables.Ages} WHERE \"Node\" = @p0 AND \"Kind\" = @p1 AND \"Day\" = @p2 AND \"Count\" = 0");
    }

    public void Join(DbTransaction transaction)
    {
        put.Join(transaction);
        clean.Join(transaction);
    }

    /// <summary>What holds of an assignment becomes another.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="day">The day that the ages are worked out for.</param>
    /// <param name="before">What held; null where nothing did.</param>
    /// <param name="after">What holds; null where nothing does.</param>
    public void Add(RegionScope scope, Assignment assignment, DateOnly day, LatestState? before, LatestState? after)
    {
        if (!scope.IsInForceOn(assignment, day))
        {
            return;
        }

        var line = scope.Line(assignment.Unit, day);
        Add(line, assignment, before, -1);
        Add(line, assignment, after, 1);
    }

    public void Flush()
    {
        keys.AddRange(changes.Keys);
        keys.Sort();
        foreach (var (node, kind, day) in keys)
        {
            var count = changes[(node, kind, day)];
            if (count == 0)
            {
                continue;
            }

            put.Run(node, (int)kind, day, count);
            if (count < 0)
            {
                clean.Run(node, (int)kind, day);
            }
        }

        keys.Clear();
        changes.Clear();
    }

    public void Dispose()
    {
        put.Dispose();
        clean.Dispose();
    }

    private void Add(int[] line, Assignment assignment, LatestState? state, int times)
    {
        if (state is not { State.Core: not null } known || (known.State.IsFinished && assignment.TimePlan is null))
        {
            return;
        }

        var (kind, day) = known.State.IsFinished ? (AgeKind.FinishedByPlan, assignment.TimePlan!.To) : (AgeKind.HeardOn, known.HeardOn);
        foreach (var node in line)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(changes, (node, kind, day), out _) += times;
        }
    }
}
