using System.Collections.Immutable;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Gives activities to units.</summary>
internal static class Assigning
{
    /// <summary>Gives an activity to a unit from a day on, where the unit does not have it.</summary>
    /// <returns>Whether it had to be given.</returns>
    public static bool Give(RegionChange change, int activity, int unit, DateOnly from, BreakDownRequest request, int? breakDown, string what = "assigned", string? before = null)
    {
        using var find = change.Sql($"SELECT COUNT(*) FROM {FollowUpTables.Assignments} WHERE \"Activity\" = @p0 AND \"Unit\" = @p1 AND (\"To\" IS NULL OR \"To\" >= @p2)");
        if (find.AskNumber(activity, unit, from) > 0)
        {
            return false;
        }

        // What was given from the same day and ended again is taken up where it was.
        using var same = change.Sql($"SELECT \"Number\" FROM {FollowUpTables.Assignments} WHERE \"Activity\" = @p0 AND \"Unit\" = @p1 AND \"From\" = @p2");
        if (same.AskNumber(activity, unit, from) is > 0 and var known)
        {
            using var reopen = change.Sql($"UPDATE {FollowUpTables.Assignments} SET \"To\" = NULL, \"OwnerRole\" = @p0, \"Owner\" = @p1, \"Deputy\" = @p2, \"TimeFrom\" = @p3, \"TimeTo\" = @p4 WHERE \"Number\" = @p5");
            reopen.Run(request.OwnerRole, request.Owner, request.Deputy, request.TimePlan?.From, request.TimePlan?.To, known);
            change.Note((int)known, what, before, DayText.Of(from), request.By, request.Why);
            return true;
        }

        var number = change.Next(FollowUpTables.Assignments);
        using var add = change.Sql($"INSERT INTO {FollowUpTables.Assignments} (\"Number\", \"Top\", \"Activity\", \"Unit\", \"From\", \"OwnerRole\", \"Owner\", \"Deputy\", \"TimeFrom\", \"TimeTo\", \"BreakDown\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)");
        add.Run(number, change.Scope.Top, activity, unit, from, request.OwnerRole, request.Owner, request.Deputy, request.TimePlan?.From, request.TimePlan?.To, breakDown);
        change.Note(number, what, before, DayText.Of(from), request.By, request.Why);
        return true;
    }

    /// <summary>Gives units that have come since what was meant for units that come later.</summary>
    /// <returns>Whether any was given something.</returns>
    public static bool GiveLaterUnits(RegionChange change)
    {
        using var decided = change.Sql(
            $"SELECT b.\"Number\", b.\"Activity\", b.\"Target\", b.\"Unit\", b.\"LevelId\", b.\"From\", b.\"By\", b.\"Why\" FROM {FollowUpTables.BreakDowns} b JOIN {FollowUpTables.Activities} a ON a.\"Number\" = b.\"Activity\" WHERE a.\"RegionId\" = @p0 AND b.\"LaterUnits\" = 1 ORDER BY b.\"Number\"");
        var given = false;
        foreach (var (number, activity, target, below, level, from, by, why) in decided.All(
            row => (row.GetInt32(0), row.GetInt32(1), Words.TryParse<Target>(row.GetString(2), out var target) ? target : Target.Units, row.GetInt32(3), row.TextOrNull(4), row.Day(5), row.GetString(6), row.TextOrNull(7)),
            change.Scope.RegionId))
        {
            foreach (var unit in change.Scope.Organisation.Units)
            {
                foreach (var version in unit.Versions.Where(version => version.To is null || version.To >= from))
                {
                    var day = version.From > from ? version.From : from;
                    if (IsMeant(change.Scope.Organisation, unit, day, target, below, level))
                    {
                        var request = new BreakDownRequest { RegionId = change.Scope.RegionId, Activity = string.Empty, Target = target, By = by, Why = why };
                        given |= Give(change, activity, unit.Number, day, request, number);
                        break;
                    }
                }
            }
        }

        return given;
    }

    /// <summary>The units that a break-down means on a day.</summary>
    public static ImmutableArray<OrganisationUnit> Meant(Organisation organisation, Target target, int unit, string? level, DateOnly day) =>
        [.. organisation.Tree(unit, day).Select(node => node.Unit).Where(node => IsMeant(organisation, node, day, target, unit, level))];

    /// <summary>The activities of a unit go over to others, as when units are merged or split. What it has said stays with it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="from">The unit. It keeps its activities where it is among those that they go to.</param>
    /// <param name="to">Those that they go to; none where it was closed.</param>
    /// <param name="day">The first day on which they have them.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="why">Why.</param>
    public static void TakeOver(RegionChange change, int from, IEnumerable<int> to, DateOnly day, string by, string? why)
    {
        var given = to.ToArray();
        foreach (var assignment in change.Scope.Of(from).Where(assignment => assignment.To is null || assignment.To >= day))
        {
            if (!given.Contains(from))
            {
                End(change, assignment, day, by, why);
            }

            var request = new BreakDownRequest
            {
                RegionId = change.Scope.RegionId,
                Activity = assignment.Activity.Id,
                Target = Target.Units,
                OwnerRole = assignment.OwnerRole,
                Owner = assignment.Owner,
                Deputy = assignment.Deputy,
                TimePlan = assignment.OwnTimePlan,
                By = by,
                Why = why,
            };
            foreach (var unit in given.Where(unit => unit != from))
            {
                Give(change, assignment.Activity.Number, unit, assignment.From > day ? assignment.From : day, request, assignment.BreakDown, "taken-over", change.Scope.Organisation.Find(from)?.Id);
            }
        }
    }

    /// <summary>A unit has an activity no longer from a day on. One that had not begun by then never held.</summary>
    public static void End(RegionChange change, Assignment assignment, DateOnly day, string by, string? why)
    {
        using var end = change.Sql($"UPDATE {FollowUpTables.Assignments} SET \"To\" = @p0 WHERE \"Number\" = @p1");
        end.Run(day.AddDays(-1), assignment.Number);
        change.Note(assignment.Number, "ended", assignment.To is { } before ? DayText.Of(before) : null, DayText.Of(day.AddDays(-1)), by, why);
    }

    private static bool IsMeant(Organisation organisation, OrganisationUnit unit, DateOnly day, Target target, int below, string? level) =>
        unit.On(day) is { } version && target switch
        {
            Target.Units => unit.Number == below,
            Target.Level => version.LevelId == level && organisation.Line(unit.Number, day).Any(above => above.Number == below),
            _ => organisation.Line(unit.Number, day).Any(above => above.Number == below),
        };
}
