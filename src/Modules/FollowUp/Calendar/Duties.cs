using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.InteropServices;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.SignOff;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Works out what units have to be done with, over one connection.</summary>
internal sealed class Duties(RegionScope scope, DbConnection connection)
{
    private readonly SignedPeriods signed = new(connection, null);

    /// <summary>The duties for a period of all units that something is expected of, each unit before those below it.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="period">The period, one of the plan's.</param>
    /// <param name="root">The unit to look at with those below it; null for the whole organisation.</param>
    public IReadOnlyList<Duty> Of(string planId, FollowUpPeriod period, OrganisationUnit? root = null)
    {
        var until = period.Period.To;
        var top = root ?? scope.Organisation.Top;
        var tree = scope.Organisation.Tree(top.Number, until).ToArray();
        var assignments = (root is null ? scope.Assignments.Where(assignment => scope.IsDueOn(assignment, until)) : scope.DueAtAndBelow(top.Number, until))
            .Where(assignment => assignment.Activity.PlanId == planId)
            .ToArray();
        if (assignments.Length == 0)
        {
            return [];
        }

        var states = Pictures.States(connection, scope, assignments, until, null);
        var counts = new Dictionary<int, (int Expected, int Reported)>();
        foreach (var assignment in assignments)
        {
            var reported = states.ContainsKey(assignment.Number) ? 1 : 0;
            foreach (var node in scope.Line(assignment.Unit, until))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, node, out _);
                count = (count.Expected + 1, count.Reported + reported);
            }
        }

        var own = assignments.ToLookup(assignment => assignment.Unit);
        var rests = FollowUpDeadline.Of(scope, planId, period);
        var levels = new Dictionary<string, LevelDeadline?>(StringComparer.Ordinal);
        return [.. tree.Where(node => counts.ContainsKey(node.Unit.Number)).Select(node => Make(node.Unit))];

        Duty Make(OrganisationUnit unit)
        {
            var version = unit.On(until)!;
            if (!levels.TryGetValue(version.LevelId, out var deadline))
            {
                levels[version.LevelId] = deadline = rests.LastDay(scope, version.LevelId);
            }

            ImmutableArray<Assignment> mine = [.. own[unit.Number]];
            return new Duty
            {
                PlanId = planId,
                Period = period,
                Rests = rests,
                Unit = unit,
                As = version,
                Deadline = deadline,
                Own = mine,
                NotHeard = mine.RemoveAll(assignment => states.ContainsKey(assignment.Number)),
                Expected = counts[unit.Number].Expected,
                Reported = counts[unit.Number].Reported,
                IsSigned = signed.ClosedBy(scope, unit.Number, until) is not null,
            };
        }
    }
}
