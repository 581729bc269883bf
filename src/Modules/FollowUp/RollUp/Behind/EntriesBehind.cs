using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>Reads what stands in the entries behind a number.</summary>
internal sealed class EntriesBehind(IDatabase database)
{
    /// <summary>How many are shown at once.</summary>
    public const int OnAPage = 50;

    /// <summary>The entries of some assignments, in their order; those of whom nothing was heard have none.</summary>
    public IReadOnlyList<EntryBehind> Of(IEnumerable<Standing> standings)
    {
        using var connection = database.Connect();
        using var find = new SqlStatement(
            connection,
            null,
            $"SELECT \"PeriodTo\", \"Id\", \"StatusId\", \"Effect\", \"Progress\", \"Comment\", \"WorksWell\", \"OutsideCause\", \"By\", \"KnownOn\" FROM {FollowUpTables.Entries} WHERE \"Number\" = @p0");
        return [.. standings.Select(standing => standing.Entry is not { } entry ? new EntryBehind { Assignment = standing.Assignment } : find.All(
            row => new EntryBehind
            {
                Assignment = standing.Assignment,
                PeriodTo = row.Day(0),
                Id = new Guid((byte[])row.GetValue(1), bigEndian: true),
                StatusId = row.TextOrNull(2),
                State = standing.State,
                Effect = (Effect)row.GetInt32(3),
                Progress = row.NumberOrNull(4),
                Comment = row.TextOrNull(5),
                WorksWell = row.TextOrNull(6),
                OutsideCause = row.TextOrNull(7),
                By = row.GetString(8),
                KnownOn = row.Day(9),
            },
            entry)[0])];
    }

    /// <summary>What works well at and below a unit, what was said last first.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="slice">Where and when.</param>
    /// <param name="atMost">How many at most.</param>
    public IReadOnlyList<EntryBehind> WorksWell(RegionScope scope, Slice slice, int atMost)
    {
        var until = slice.Period.Period.To;
        var known = slice.AsOf ?? DayText.Never.AddDays(-1);
        using var connection = database.Connect();
        using var find = new SqlStatement(
            connection,
            null,
            $"SELECT s.\"Assignment\", s.\"Entry\" FROM {FollowUpTables.States} s JOIN {FollowUpTables.Entries} e ON e.\"Number\" = s.\"Entry\" WHERE s.\"Top\" = @p0 AND s.\"PeriodTo\" = @p1 AND s.\"KnownFrom\" <= @p2 AND s.\"KnownTo\" > @p2 AND s.\"Core\" IS NOT NULL AND s.\"Marks\" & {(int)Marks.WorksWell} <> 0 ORDER BY e.\"KnownOn\" DESC, e.\"Number\" DESC");
        var found = new List<Standing>(atMost);
        using (var rows = find.Rows(scope.Top, until, known))
        {
            while (found.Count < atMost && rows.Read())
            {
                if (scope.Find(rows.GetInt32(0)) is { } assignment
                    && scope.IsDueOn(assignment, until)
                    && scope.Line(assignment.Unit, until).Contains(slice.Unit.Number)
                    && (slice.Area is not { } area || assignment.Activity.Areas.Contains(area, StringComparer.Ordinal)))
                {
                    found.Add(new Standing(assignment, rows.GetInt64(1), null));
                }
            }
        }

        return Of(found);
    }
}
