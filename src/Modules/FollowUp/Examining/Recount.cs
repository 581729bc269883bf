using System.Data.Common;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Examining;

/// <summary>Counts anew, from the entries alone and in the plainest way there is, what is kept beside them.</summary>
/// <remarks>It shares no step with the <see cref="Ledger"/>, so that the two can be held against each other.</remarks>
internal sealed class Recount
{
    private readonly RegionScope scope;
    private readonly DateOnly today;

    private Recount(RegionScope scope, DateOnly today)
    {
        this.scope = scope;
        this.today = today;
    }

    /// <summary>How many entries there are.</summary>
    public int Entries { get; private set; }

    /// <summary>For each assignment and period the states from day to day.</summary>
    public SortedDictionary<(DateOnly PeriodTo, int Assignment, DateOnly From), (long Entry, State State)> States { get; } = [];

    /// <summary>What changes in the tallies on each day.</summary>
    public SortedDictionary<(int Node, DateOnly PeriodTo, int Activity, DateOnly Day), Counts> Changes { get; } = [];

    public SortedDictionary<(int Node, AgeKind Kind, DateOnly Day), int> Ages { get; } = [];

    public static Recount Of(RegionScope scope, DateOnly today, DbConnection connection, DbTransaction transaction)
    {
        var recount = new Recount(scope, today);
        using var entries = new SqlStatement(
            connection,
            transaction,
            $"SELECT e.\"Number\", \"Root\", \"KnownOn\", \"Core\", \"Effect\", \"WorksWell\" IS NOT NULL, \"Comment\" IS NOT NULL OR \"Study\" IS NOT NULL OR \"Act\" IS NOT NULL OR EXISTS (SELECT 1 FROM {FollowUpTables.Evidence} x WHERE x.\"Entry\" = e.\"Number\"), e.\"Assignment\", e.\"PeriodTo\", \"Corrects\" FROM {FollowUpTables.Entries} e JOIN {FollowUpTables.Assignments} a ON a.\"Number\" = e.\"Assignment\" WHERE a.\"Top\" = @p0");
        var all = entries.All(row => (Said: EntryRows.Read(row), Assignment: row.GetInt32(7), PeriodTo: row.Day(8), Corrects: row.IsDBNull(9) ? 0 : row.GetInt64(9)), scope.Top);
        recount.Entries = all.Count;
        foreach (var assignment in all.GroupBy(entry => entry.Assignment))
        {
            (DateOnly, long, State)? latest = null;
            foreach (var period in assignment.GroupBy(entry => entry.PeriodTo).OrderBy(period => period.Key))
            {
                latest = recount.Add(scope.Find(assignment.Key)!, period.Key, [.. period.Select(entry => (entry.Said, entry.Corrects))]);
            }

            recount.Age(scope.Find(assignment.Key)!, latest!.Value);
        }

        return recount;
    }

    private (DateOnly From, long Entry, State State) Add(Assignment assignment, DateOnly periodTo, (SaidOn Said, long Corrects)[] entries)
    {
        (DateOnly From, long Entry, State State) known = default;
        var firstSaid = entries.ToDictionary(entry => entry.Said.Number, entry => entry.Said.KnownOn);
        foreach (var day in entries.Select(entry => entry.Said.KnownOn).Distinct().Order())
        {
            var now = KnownOn(day, entries, firstSaid);
            if (now.Number == known.Entry)
            {
                continue;
            }

            Change(assignment, periodTo, day, new Counts() - known.State.Counted);
            Change(assignment, periodTo, day, now.State.Counted);
            States[(periodTo, assignment.Number, day)] = (now.Number, now.State);
            known = (day, now.Number, now.State);
        }

        return known;
    }

    /// <summary>What was known on a day: of all that was said by then and not corrected by then, what was said last; a correction was said when what it corrects was.</summary>
    private static SaidOn KnownOn(DateOnly day, (SaidOn Said, long Corrects)[] entries, Dictionary<long, DateOnly> firstSaid)
    {
        var said = entries.Where(entry => entry.Said.KnownOn <= day).ToArray();
        var corrected = said.Select(entry => entry.Corrects).ToHashSet();
        return said.Select(entry => entry.Said)
            .Where(entry => !corrected.Contains(entry.Number))
            .OrderBy(entry => entry.State.Core is not null)
            .ThenBy(entry => firstSaid[entry.Root])
            .ThenBy(entry => entry.Root)
            .Last();
    }

    private void Change(Assignment assignment, DateOnly periodTo, DateOnly day, Counts counts)
    {
        if (counts.IsZero || !scope.IsInForceOn(assignment, periodTo) || !scope.PeriodsOf(assignment.Activity.PlanId).All.Any(period => period.Period.To == periodTo))
        {
            return;
        }

        foreach (var node in scope.Organisation.Line(assignment.Unit, periodTo))
        {
            var place = (node.Number, periodTo, 0, day);
            Changes[place] = Changes.GetValueOrDefault(place) + counts;
        }

        var ofActivity = (scope.Top, periodTo, assignment.Activity.Number, day);
        Changes[ofActivity] = Changes.GetValueOrDefault(ofActivity) + counts;
    }

    private void Age(Assignment assignment, (DateOnly From, long Entry, State State) latest)
    {
        if (latest.State.Core is null || !scope.IsInForceOn(assignment, today))
        {
            return;
        }

        foreach (var node in scope.Organisation.Line(assignment.Unit, today))
        {
            if (!latest.State.IsFinished)
            {
                var place = (node.Number, AgeKind.HeardOn, latest.From);
                Ages[place] = Ages.GetValueOrDefault(place) + 1;
            }
            else if (assignment.TimePlan is { } plan)
            {
                var place = (node.Number, AgeKind.FinishedByPlan, plan.To);
                Ages[place] = Ages.GetValueOrDefault(place) + 1;
            }
        }
    }
}
