using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>Reads how it stands from what is kept beside the entries. What it costs does not grow with what was ever reported.</summary>
internal sealed class Pictures(IDatabase database, TimeProvider clock)
{
    /// <summary>How many days without a word make an assignment stale. It is our choice.</summary>
    public const int StaleAfterDays = 90;

    private static readonly DateOnly Now = DayText.Never.AddDays(-1);

    public Picture Of(RegionScope scope, OrganisationUnit unit, FollowUpPeriod period, DateOnly? asOf = null)
    {
        using var connection = database.Connect();
        return Of(connection, scope, unit, period, asOf);
    }

    /// <summary>The totals of a unit for several periods, in their order: what pictures of them would show first.</summary>
    public IReadOnlyList<Tally> Totals(RegionScope scope, OrganisationUnit unit, IEnumerable<FollowUpPeriod> periods, DateOnly? asOf = null)
    {
        using var connection = database.Connect();
        using var tally = TallyOn(connection);
        return [.. periods.Select(period => TotalOf(tally, scope.ExpectedOn(period.Period.To), unit, period.Period.To, asOf ?? Now))];
    }

    private Picture Of(DbConnection connection, RegionScope scope, OrganisationUnit unit, FollowUpPeriod period, DateOnly? asOf)
    {
        var until = period.Period.To;
        var known = asOf ?? Now;
        var expected = scope.ExpectedOn(until);
        using var tally = TallyOn(connection);
        var activities = unit.Number == scope.Top
            ? OfTop(connection, scope, expected, until, known)
            : ByActivity(connection, scope, unit, until, known);
        var today = clock.Today();
        return new Picture
        {
            Scope = scope,
            Unit = unit,
            Period = period,
            AsOf = asOf,
            Total = Total(unit),
            Activities = [.. activities.Where(activity => activity.Tally.Expected > 0 || !activity.Tally.Counts.IsZero)],
            Below = [.. scope.Organisation.Below(unit.Number, until).Select(below => new UnitTally(below, Total(below))).Where(below => below.Tally.Expected > 0)],
            Stale = asOf is null ? (int)Aged(connection, unit, AgeKind.HeardOn, today.AddDays(-StaleAfterDays)) : null,
            Late = asOf is null ? scope.DueBefore(today, unit.Number) - (int)Aged(connection, unit, AgeKind.FinishedByPlan, today) : null,
        };

        Tally Total(OrganisationUnit node) => TotalOf(tally, expected, node, until, known);
    }

    private static SqlStatement TallyOn(DbConnection connection) => new(
        connection,
        null,
        $"SELECT {TallyChanges.Columns} FROM {FollowUpTables.Tallies} WHERE \"Node\" = @p0 AND \"PeriodTo\" = @p1 AND \"Activity\" = 0 AND \"Day\" <= @p2 ORDER BY \"Day\" DESC LIMIT 1");

    private static Tally TotalOf(SqlStatement tally, Expectation expected, OrganisationUnit node, DateOnly until, DateOnly known)
    {
        using var rows = tally.Rows(node.Number, until, known);
        return new Tally(rows.Read() ? TallyChanges.Read(rows, 0) : default, expected.ByNode.GetValueOrDefault(node.Number));
    }

    /// <summary>The states of the assignments at and below a unit, as they were known on a day; those of whom nothing was heard are left out.</summary>
    public static Dictionary<int, (long Entry, State State)> States(DbConnection connection, RegionScope scope, IReadOnlyCollection<Assignment> assignments, DateOnly periodTo, DateOnly? asOf)
    {
        const string Columns = "\"Assignment\", \"Entry\", \"Core\", \"Effect\", \"Marks\"";
        var known = asOf ?? Now;
        var states = new Dictionary<int, (long, State)>(assignments.Count);

        // One walk through the region's period is cheaper than many questions.
        var isMost = assignments.Count * 8 > scope.Assignments.Length;
        using var find = new SqlStatement(
            connection,
            null,
            $"SELECT {Columns} FROM {FollowUpTables.States} WHERE \"Top\" = @p0 AND \"PeriodTo\" = @p1 AND \"KnownFrom\" <= @p2 AND \"KnownTo\" > @p2{(isMost ? string.Empty : " AND \"Assignment\" = @p3")}");
        if (isMost)
        {
            Take(find.Rows(scope.Top, periodTo, known));
            foreach (var strange in states.Keys.Except(assignments.Select(assignment => assignment.Number)).ToArray())
            {
                states.Remove(strange);
            }
        }
        else
        {
            foreach (var assignment in assignments)
            {
                Take(find.Rows(scope.Top, periodTo, known, assignment.Number));
            }
        }

        return states;

        void Take(DbDataReader rows)
        {
            using (rows)
            {
                while (rows.Read())
                {
                    if (!rows.IsDBNull(2))
                    {
                        states[rows.GetInt32(0)] = (rows.GetInt64(1), new State((CoreStatus)rows.GetInt32(2), (Effect)rows.GetInt32(3), (Marks)rows.GetInt32(4)));
                    }
                }
            }
        }
    }

    /// <summary>The region's activities, which alone have tallies of their own: one question for all of them.</summary>
    private static IEnumerable<ActivityTally> OfTop(DbConnection connection, RegionScope scope, Expectation expected, DateOnly until, DateOnly known)
    {
        // SQLite keeps the order of a cross join: else it may go through all days of all activities.
        using var latest = new SqlStatement(
            connection,
            null,
            $"SELECT a.\"Number\", {TallyChanges.Columns} FROM {FollowUpTables.Activities} a CROSS JOIN {FollowUpTables.Tallies} t WHERE a.\"RegionId\" = @p0 AND t.\"Activity\" = a.\"Number\" AND t.\"Node\" = @p1 AND t.\"PeriodTo\" = @p2 AND t.\"Day\" = (SELECT MAX(l.\"Day\") FROM {FollowUpTables.Tallies} l WHERE l.\"Node\" = @p1 AND l.\"PeriodTo\" = @p2 AND l.\"Activity\" = a.\"Number\" AND l.\"Day\" <= @p3)");
        var counts = latest.All(row => (Activity: row.GetInt32(0), Counts: TallyChanges.Read(row, 1)), scope.RegionId, scope.Top, until, known).ToDictionary(read => read.Activity, read => read.Counts);
        return scope.Activities.Where(activity => activity.Number > 0).Select(activity => new ActivityTally(
            activity, new Tally(counts.GetValueOrDefault(activity.Number), expected.ByActivity.GetValueOrDefault(activity.Number))));
    }

    private static IEnumerable<ActivityTally> ByActivity(DbConnection connection, RegionScope scope, OrganisationUnit unit, DateOnly until, DateOnly known)
    {
        var assignments = scope.DueAtAndBelow(unit.Number, until).ToArray();
        var states = States(connection, scope, assignments, until, known == Now ? null : known);
        var byActivity = assignments.ToLookup(assignment => assignment.Activity.Number);
        return scope.Activities.Where(activity => byActivity.Contains(activity.Number)).Select(activity => new ActivityTally(
            activity,
            new Tally(byActivity[activity.Number].Aggregate(default(Counts), (sum, assignment) => states.TryGetValue(assignment.Number, out var state) ? sum + state.State.Counted : sum), byActivity[activity.Number].Count())));
    }

    private static long Aged(DbConnection connection, OrganisationUnit unit, AgeKind kind, DateOnly before)
    {
        using var ages = new SqlStatement(connection, null, $"SELECT SUM(\"Count\") FROM {FollowUpTables.Ages} WHERE \"Node\" = @p0 AND \"Kind\" = @p1 AND \"Day\" < @p2");
        return Convert.ToInt64(ages.Ask(unit.Number, (int)kind, before) ?? 0L, CultureInfo.InvariantCulture);
    }
}
