using System.Data.Common;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>Opens a number: which assignments it counts, and how each of them stands.</summary>
internal sealed class Standings(IDatabase database, TimeProvider clock)
{
    public Found Of(RegionScope scope, Slice slice)
    {
        using var connection = database.Connect();
        var today = slice.AsOf ?? clock.Today();
        var assignments = Meant(scope, slice, today);
        return slice.Mark switch
        {
            Mark.Late => Counted(Latest(connection, scope, slice, [.. assignments.Where(assignment => assignment.TimePlan?.To < today)]).Where(standing => standing.State?.IsFinished != true)),
            Mark.Stale => Stale(connection, scope, slice, assignments, today.AddDays(-Pictures.StaleAfterDays)),
            Mark.UnitNeverHeard => NeverHeard(connection, scope, slice, assignments, assignment => assignment.Unit),
            Mark.OwnerNeverHeard => NeverHeard(connection, scope, slice, [.. assignments.Where(assignment => assignment.HasOwner)], OwnerOf),
            Mark.DisagreedOn => Disagreed(ForPeriod(connection, scope, slice, assignments)),
            _ => Counted(ForPeriod(connection, scope, slice, assignments).Where(standing => IsMeant(standing, slice))),
        };
    }

    /// <summary>Whom an assignment is owned by: a person wherever that is, or a role at its unit.</summary>
    public static (string Name, int? Unit) OwnerOf(Assignment assignment) => assignment.Owner is { } person ? (person, null) : (assignment.OwnerRole ?? string.Empty, assignment.Unit);

    private static Assignment[] Meant(RegionScope scope, Slice slice, DateOnly today) =>
    [
        .. (slice.IsOfToday ? scope.AtAndBelow(slice.Unit.Number, today) : scope.DueAtAndBelow(slice.Unit.Number, slice.Period.Period.To))
            .Where(assignment => (!slice.OnlyItself || assignment.Unit == slice.Unit.Number)
                && (slice.Area is not { } area || assignment.Activity.Areas.Contains(area, StringComparer.Ordinal))
                && (slice.Activity is not { } activity || assignment.Activity.Number == activity.Number)),
    ];

    private static bool IsMeant(Standing standing, Slice slice) =>
        (slice.Statuses.IsEmpty || (standing.State?.Core is { } core && slice.Statuses.Contains(core)))
        && (slice.Effects.IsEmpty || (standing.State is { } state && slice.Effects.Contains(state.Effect)))
        && slice.Mark switch
        {
            Mark.Reported => standing.State is not null,
            Mark.NotHeard => standing.State is null,
            Mark.WorksWell => standing.State?.Marks.HasFlag(Marks.WorksWell) == true,
            Mark.WithoutResult => standing.State?.Marks.HasFlag(Marks.WithoutResult) == true,
            Mark.Ownerless => !standing.Assignment.HasOwner,
            _ => true,
        };

    private static IEnumerable<Standing> ForPeriod(DbConnection connection, RegionScope scope, Slice slice, IReadOnlyCollection<Assignment> assignments)
    {
        var states = Pictures.States(connection, scope, assignments, slice.Period.Period.To, slice.AsOf);
        return assignments.Select(assignment => states.TryGetValue(assignment.Number, out var state) ? new Standing(assignment, state.Entry, state.State) : new Standing(assignment, null, null));
    }

    private static IEnumerable<Standing> Latest(DbConnection connection, RegionScope scope, Slice slice, IReadOnlyCollection<Assignment> assignments)
    {
        var states = LastHeard.Of(connection, scope, assignments, slice.AsOf);
        return assignments.Select(assignment => states.TryGetValue(assignment.Number, out var state) ? new Standing(assignment, state.Entry, state.State) : new Standing(assignment, null, null));
    }

    private static Found Stale(DbConnection connection, RegionScope scope, Slice slice, IReadOnlyCollection<Assignment> assignments, DateOnly before)
    {
        var states = LastHeard.Of(connection, scope, assignments, slice.AsOf);
        return Counted(assignments
            .Where(assignment => states.TryGetValue(assignment.Number, out var state) && !state.State.IsFinished && state.HeardOn < before)
            .Select(assignment => new Standing(assignment, states[assignment.Number].Entry, states[assignment.Number].State)));
    }

    private static Found NeverHeard<T>(DbConnection connection, RegionScope scope, Slice slice, IReadOnlyCollection<Assignment> assignments, Func<Assignment, T> of)
        where T : notnull
    {
        var heard = LastHeard.Of(connection, scope, assignments, slice.AsOf);
        var silent = assignments.GroupBy(of).Where(group => !group.Any(assignment => heard.ContainsKey(assignment.Number))).ToArray();
        return new Found(silent.Length, [.. silent.SelectMany(group => group).Select(assignment => new Standing(assignment, null, null))]);
    }

    private static Found Disagreed(IEnumerable<Standing> standings)
    {
        var disagreed = standings
            .GroupBy(standing => standing.Assignment.Activity.Number)
            .Where(group => new ActivityTally(group.First().Assignment.Activity, new Tally(group.Aggregate(default(Counts), (sum, standing) => sum + (standing.State?.Counted ?? default)), group.Count())).IsDisagreedOn)
            .ToArray();
        return new Found(disagreed.Length, [.. disagreed.SelectMany(group => group).Where(standing => standing.State is not null)]);
    }

    private static Found Counted(IEnumerable<Standing> standings)
    {
        var all = standings.ToArray();
        return new Found(all.Length, [.. all]);
    }
}
