using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What was last said of assignments, for whichever period.</summary>
internal static class LastHeard
{
    /// <summary>The latest states of those that anything holds of.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="scope">The region.</param>
    /// <param name="assignments">Those that are asked about; there may be others among the answers.</param>
    /// <param name="asOf">The day at whose end it was known; null for now.</param>
    public static Dictionary<int, (DateOnly HeardOn, long Entry, State State)> Of(DbConnection connection, RegionScope scope, IReadOnlyCollection<Assignment> assignments, DateOnly? asOf)
    {
        var states = new Dictionary<int, (DateOnly, long, State)>(assignments.Count);
        if (asOf is { } day)
        {
            // Of several periods the latest stands last. One walk through what holds of the region, not through its entries.
            using var known = new SqlStatement(
                connection,
                null,
                $"SELECT \"Assignment\", \"KnownFrom\", \"Entry\", \"Core\", \"Effect\", \"Marks\" FROM {FollowUpTables.States} WHERE \"Top\" = @p0 AND \"KnownFrom\" <= @p1 AND \"KnownTo\" > @p1 ORDER BY \"PeriodTo\"");
            Take(known.Rows(scope.Top, day));
            return states;
        }

        // One walk through the region is cheaper than many questions.
        var isMost = assignments.Count * 8 > scope.Assignments.Length;
        using var find = new SqlStatement(
            connection,
            null,
            $"SELECT \"Assignment\", \"HeardOn\", \"Entry\", \"Core\", \"Effect\", \"Marks\" FROM {FollowUpTables.Latest} WHERE {(isMost ? "\"Top\"" : "\"Assignment\"")} = @p0");
        if (isMost)
        {
            Take(find.Rows(scope.Top));
        }
        else
        {
            foreach (var assignment in assignments)
            {
                Take(find.Rows(assignment.Number));
            }
        }

        return states;

        void Take(DbDataReader rows)
        {
            using (rows)
            {
                while (rows.Read())
                {
                    if (rows.IsDBNull(3))
                    {
                        states.Remove(rows.GetInt32(0));
                    }
                    else
                    {
                        states[rows.GetInt32(0)] = (rows.Day(1), rows.GetInt64(2), new State((CoreStatus)rows.GetInt32(3), (Effect)rows.GetInt32(4), (Marks)rows.GetInt32(5)));
                    }
                }
            }
        }
    }
}
