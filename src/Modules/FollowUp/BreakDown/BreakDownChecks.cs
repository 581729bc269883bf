using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What is checked of everything that is done to activities and assignments.</summary>
internal static class BreakDownChecks
{
    public static FollowedActivity? Activity(RegionScope scope, string written, ICollection<Finding> findings)
    {
        if (scope.Activity(written) is { } activity)
        {
            return activity;
        }

        findings.Add(EntryFindings.UnknownActivity.At(
            null,
            new($"Aktiviteten ”{Shown.Line(written)}” finns inte i regionens planer.", $"The activity “{Shown.Line(written)}” is not in the region's plans."),
            Suggestion.Remedy(written, [.. scope.Activities.Select(known => known.Id)])));
        return null;
    }

    public static OrganisationUnit? Unit(RegionScope scope, string written, ICollection<Finding> findings)
    {
        if (scope.Organisation.Find(written) is { } unit)
        {
            return unit;
        }

        findings.Add(EntryFindings.UnknownUnit.At(
            null,
            new($"Enheten ”{Shown.Line(written)}” finns inte i organisationen.", $"The unit “{Shown.Line(written)}” is not in the organisation."),
            Suggestion.Remedy(written, [.. scope.Organisation.Units.Select(known => known.Id)])));
        return null;
    }

    /// <summary>The assignments of an activity at some units, or everywhere, that hold on a day or later.</summary>
    public static ImmutableArray<Assignment> Assignments(RegionScope scope, FollowedActivity activity, ImmutableArray<string> units, DateOnly day, ICollection<Finding> findings)
    {
        var meant = units.Select(written => Unit(scope, written, findings)).OfType<OrganisationUnit>().DistinctBy(unit => unit.Number).ToArray();
        var all = scope.Assignments.Where(assignment => assignment.Activity.Number == activity.Number && activity.Number > 0 && (assignment.To is null || assignment.To >= day)).ToArray();
        foreach (var without in meant.Where(unit => all.All(assignment => assignment.Unit != unit.Number)))
        {
            var name = without.Nearest(day).Name;
            findings.Add(EntryFindings.NotHandedOn.At(null, new($"”{activity.Id}” är inte nedbruten till {name}.", $"“{activity.Id}” has not been handed on to {name}.")));
        }

        if (units.IsEmpty && all.Length == 0)
        {
            findings.Add(BreakDownFindings.NobodyMeant.At(null, new($"Ingen enhet har ”{activity.Id}”.", $"No unit has “{activity.Id}”.")));
        }

        return [.. all.Where(assignment => units.IsEmpty || meant.Any(unit => unit.Number == assignment.Unit))];
    }

    public static void By(string by, string? why, bool needsReason, ICollection<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            findings.Add(BreakDownFindings.ReasonMissing.At(null, new("Det står inte vem som gör det.", "It is not said who does it.")));
        }

        if (needsReason && string.IsNullOrWhiteSpace(why))
        {
            findings.Add(BreakDownFindings.ReasonMissing.At(null, new("Det står inte varför.", "It is not said why.")));
        }
    }
}
