using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Pauses, resumes, closes and reopens activities, and lets others take their place. Nothing is deleted.</summary>
internal sealed class ActivityActs(Changing changing, TimeProvider clock)
{
    public ChangeOutcome Do(ActRequest request)
    {
        var findings = new List<Finding>();
        var units = new List<OrganisationUnit>();
        var problem = changing.Change(request.RegionId, change =>
        {
            var day = request.On ?? clock.Today();
            BreakDownChecks.By(request.By, request.Why, needsReason: true, findings);
            if (BreakDownChecks.Activity(change.Scope, request.Activity, findings) is not { } activity)
            {
                return false;
            }

            CheckState(activity, request.Kind, day, findings);
            var other = request.Kind is ActivityActKind.Merged or ActivityActKind.Superseded ? Other(change.Scope, activity, request.Other, day, findings) : null;
            if (findings.Count > 0)
            {
                return false;
            }

            var number = change.NumberOf(activity);
            int? into = other is null ? null : change.NumberOf(other);
            using var add = change.Sql($"INSERT INTO {FollowUpTables.ActivityActs} (\"Number\", \"Activity\", \"Act\", \"On\", \"Other\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)");
            add.Run(change.Next(FollowUpTables.ActivityActs), number, Words.Of(request.Kind), day, into, request.By, request.Why, change.Now);
            if (into is { } target)
            {
                units.AddRange(GoOver(change, activity, target, day, request));
            }

            return true;
        });
        return new ChangeOutcome([.. units.DistinctBy(unit => unit.Number)], [.. findings], problem);
    }

    /// <summary>The units that have the activity get the other one, with owner and time plan, and so do units that come later. What they have said of the first stays there.</summary>
    private static List<OrganisationUnit> GoOver(RegionChange change, FollowedActivity activity, int other, DateOnly day, ActRequest request)
    {
        using (var later = change.Sql($"SELECT \"Target\", \"Unit\", \"LevelId\" FROM {FollowUpTables.BreakDowns} WHERE \"Activity\" = @p0 AND \"LaterUnits\" = 1 ORDER BY \"Number\""))
        {
            foreach (var (target, unit, level) in later.All(row => (row.GetString(0), row.GetInt32(1), row.TextOrNull(2)), activity.Number))
            {
                using var add = change.Sql($"INSERT INTO {FollowUpTables.BreakDowns} (\"Number\", \"Activity\", \"Target\", \"Unit\", \"LevelId\", \"LaterUnits\", \"From\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)");
                add.Run(change.Next(FollowUpTables.BreakDowns), other, target, unit, level, true, day, request.By, request.Why, change.Now);
            }
        }

        var given = new List<OrganisationUnit>();
        foreach (var assignment in change.Scope.Assignments.Where(assignment => assignment.Activity.Number == activity.Number && activity.Number > 0 && (assignment.To is null || assignment.To >= day)))
        {
            var had = new BreakDownRequest
            {
                RegionId = request.RegionId,
                Activity = request.Other!,
                Target = Target.Units,
                OwnerRole = assignment.OwnerRole,
                Owner = assignment.Owner,
                Deputy = assignment.Deputy,
                TimePlan = assignment.OwnTimePlan,
                By = request.By,
                Why = request.Why,
            };
            if (Assigning.Give(change, other, assignment.Unit, assignment.From > day ? assignment.From : day, had, null, "taken-over", activity.Id))
            {
                given.Add(change.Scope.Organisation.Find(assignment.Unit)!);
            }
        }

        return given;
    }

    private static void CheckState(FollowedActivity activity, ActivityActKind kind, DateOnly day, List<Finding> findings)
    {
        if (activity.Acts is [.., var last] && last.On > day)
        {
            findings.Add(BreakDownFindings.NotInForce.At(
                null,
                new($"Ett senare beslut gäller redan från {Dates.Day(last.On, Language.Swedish)}.", $"A later decision holds already from {Dates.Day(last.On, Language.English)}."),
                new("Ange den dagen eller en senare.", "Give that day or a later one.")));
            return;
        }

        var state = activity.StateOn(day)?.Kind;
        var fits = kind switch
        {
            ActivityActKind.Resumed => state == ActivityActKind.Paused,
            ActivityActKind.Reopened => state is ActivityActKind.Closed or ActivityActKind.Merged or ActivityActKind.Superseded,
            ActivityActKind.Closed => state == ActivityActKind.Paused || activity.IsInForceOn(day),
            _ => activity.IsInForceOn(day),
        };
        if (!fits)
        {
            var (swedish, english) = (ActWords.StateOf(activity, day).Swedish.ToLowerInvariant(), ActWords.StateOf(activity, day).In(Language.English).ToLowerInvariant());
            findings.Add(BreakDownFindings.NotInForce.At(null, new($"”{activity.Id}”: läget är ”{swedish}”.", $"“{activity.Id}”: the state is “{english}”.")));
        }
    }

    private static FollowedActivity? Other(RegionScope scope, FollowedActivity activity, string? written, DateOnly day, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            findings.Add(BreakDownFindings.OtherMissing.At(null, new("Ingen annan aktivitet är angiven.", "No other activity is given.")));
            return null;
        }

        if (scope.Activity(written.Trim()) is not { } other || other.Id == activity.Id)
        {
            findings.Add(BreakDownFindings.OtherMissing.At(
                null,
                new($"”{Shown.Line(written)}” är ingen annan av regionens aktiviteter.", $"“{Shown.Line(written)}” is none of the region's other activities."),
                Suggestion.Remedy(written, [.. scope.Activities.Where(known => known.Id != activity.Id).Select(known => known.Id)])));
            return null;
        }

        if (!other.IsInForceOn(day))
        {
            findings.Add(BreakDownFindings.NotInForce.At(null, new($"”{other.Id}” gäller inte den {Dates.Day(day, Language.Swedish)}.", $"“{other.Id}” is not in force on {Dates.Day(day, Language.English)}.")));
        }

        return other;
    }
}
