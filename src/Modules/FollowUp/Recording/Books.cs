using System.Data.Common;
using System.Globalization;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Keeps account of what the roll-ups of each region rest on.</summary>
internal sealed class Books : IDisposable
{
    private readonly TimeProvider clock;
    private readonly SqlStatement one;
    private readonly SqlStatement all;
    private readonly SqlStatement close;
    private readonly SqlStatement said;
    private readonly SqlStatement[] ofTop;
    private readonly SqlStatement[] ofNode;
    private readonly Dictionary<int, DateOnly> days = [];

    public Books(DbConnection connection, TimeProvider clock)
    {
        this.clock = clock;
        one = new SqlStatement(connection, null, $"SELECT \"RestsOn\", \"WorkedOutOn\" FROM {FollowUpTables.Books} WHERE \"Top\" = @p0");
        all = new SqlStatement(connection, null, $"SELECT \"RestsOn\", \"WorkedOutOn\" FROM {FollowUpTables.Books} ORDER BY \"Top\"");
        close = new SqlStatement(
            connection,
            null,
            $"INSERT INTO {FollowUpTables.Books} (\"Top\", \"RegionId\", \"Revision\", \"RestsOn\", \"WorkedOutOn\") VALUES (@p0, @p1, 0, @p2, @p3) ON CONFLICT (\"Top\") DO UPDATE SET \"RestsOn\" = excluded.\"RestsOn\", \"WorkedOutOn\" = excluded.\"WorkedOutOn\"");
        said = new SqlStatement(
            connection,
            null,
            $"SELECT e.\"Number\", \"Root\", \"KnownOn\", \"Core\", \"Effect\", \"WorksWell\" IS NOT NULL, \"Comment\" IS NOT NULL OR \"Study\" IS NOT NULL OR \"Act\" IS NOT NULL OR EXISTS (SELECT 1 FROM {FollowUpTables.Evidence} x WHERE x.\"Entry\" = e.\"Number\"), e.\"Assignment\", e.\"PeriodTo\" FROM {FollowUpTables.Assignments} a JOIN {FollowUpTables.Entries} e ON e.\"Assignment\" = a.\"Number\" WHERE a.\"Top\" = @p0 ORDER BY e.\"Assignment\", e.\"PeriodTo\", e.\"Number\"");
        ofTop = [.. new[] { FollowUpTables.States, FollowUpTables.Latest }.Select(table => new SqlStatement(connection, null, $"DELETE FROM {table} WHERE \"Top\" = @p0"))];
        ofNode = [.. new[] { FollowUpTables.Tallies, FollowUpTables.Ages }.Select(table => new SqlStatement(connection, null, $"DELETE FROM {table} WHERE \"Node\" = @p0"))];
    }

    private IEnumerable<SqlStatement> Statements => [one, all, close, said, .. ofTop, .. ofNode];

    public void Join(DbTransaction transaction)
    {
        foreach (var statement in Statements)
        {
            statement.Join(transaction);
        }

        days.Clear();
    }

    /// <summary>The day that a region's ages are worked out for. A clock that has been set back does not set them back.</summary>
    public DateOnly DayOf(RegionScope scope) => days[scope.Top];

    /// <summary>A mark that is another when somebody else has written since.</summary>
    public string Stamp(long lastEntry) =>
        string.Join('|', all.All(row => $"{row.GetString(0)} {row.GetString(1)}").Append(lastEntry.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether the roll-ups rest on the region as it is today.</summary>
    public bool IsUpToDate(RegionScope scope)
    {
        using var rows = one.Rows(scope.Top);
        var today = clock.Today();
        if (!rows.Read())
        {
            days[scope.Top] = today;
            return false;
        }

        var workedOutOn = rows.Day(1);
        days[scope.Top] = today > workedOutOn ? today : workedOutOn;
        return rows.GetString(0) == scope.RestsOn && !scope.ChangesBetween(workedOutOn, days[scope.Top]);
    }

    /// <summary>The day that a region's roll-ups were last worked out for.</summary>
    public DateOnly WorkedOutOn(RegionScope scope)
    {
        using var rows = one.Rows(scope.Top);
        return rows.Read() ? rows.Day(1) : clock.Today();
    }

    /// <summary>Removes all that is worked out of a region.</summary>
    public void Clear(RegionScope scope)
    {
        days.TryAdd(scope.Top, clock.Today());
        foreach (var statement in ofTop)
        {
            statement.Run(scope.Top);
        }

        foreach (var unit in scope.Organisation.Units)
        {
            foreach (var statement in ofNode)
            {
                statement.Run(unit.Number);
            }
        }
    }

    /// <summary>All that has been said in a region, by assignment and period.</summary>
    public IEnumerable<(Assignment Assignment, DateOnly PeriodTo, IReadOnlyList<SaidOn> Said)> Said(RegionScope scope)
    {
        using var rows = said.Rows(scope.Top);
        var line = new List<SaidOn>();
        var place = (Assignment: 0, PeriodTo: default(DateOnly));
        while (rows.Read())
        {
            var at = (rows.GetInt32(7), rows.Day(8));
            if (at != place && line.Count > 0)
            {
                yield return (scope.Find(place.Assignment)!, place.PeriodTo, line);
                line = [];
            }

            place = at;
            line.Add(EntryRows.Read(rows));
        }

        if (line.Count > 0)
        {
            yield return (scope.Find(place.Assignment)!, place.PeriodTo, line);
        }
    }

    /// <summary>Says what the roll-ups of a region rest on from now on.</summary>
    public void Close(RegionScope scope) => close.Run(scope.Top, scope.RegionId, scope.RestsOn, days[scope.Top]);

    public void Dispose()
    {
        foreach (var statement in Statements)
        {
            statement.Dispose();
        }
    }
}
