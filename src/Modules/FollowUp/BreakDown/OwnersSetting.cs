using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Says who is responsible for activities at units, and when they are to be done there.</summary>
internal sealed class OwnersSetting(Changing changing, TimeProvider clock)
{
    public ChangeOutcome Set(OwnersRequest request)
    {
        var findings = new List<Finding>();
        var changed = new List<OrganisationUnit>();
        var problem = changing.Change(request.RegionId, change =>
        {
            BreakDownChecks.By(request.By, request.Why, needsReason: false, findings);
            if (BreakDownChecks.Activity(change.Scope, request.Activity, findings) is not { } activity)
            {
                return false;
            }

            var assignments = BreakDownChecks.Assignments(change.Scope, activity, request.Units, clock.Today(), findings);
            if (findings.Count > 0)
            {
                return false;
            }

            foreach (var assignment in assignments.Where(assignment => Set(change, assignment, request)))
            {
                changed.Add(change.Scope.Organisation.Find(assignment.Unit)!);
            }

            return changed.Count > 0;
        });
        return new ChangeOutcome([.. changed.DistinctBy(unit => unit.Number)], [.. findings], problem);
    }

    private static bool Set(RegionChange change, Assignment before, OwnersRequest request)
    {
        var after = before with
        {
            Owners = new Owners(After(before.OwnerRole, request.OwnerRole), After(before.Owner, request.Owner), After(before.Deputy, request.Deputy)),
            OwnTimePlan = request.TakesTimePlanAway ? null : request.TimePlan ?? before.OwnTimePlan,
        };
        if (after == before)
        {
            return false;
        }

        using var set = change.Sql($"UPDATE {FollowUpTables.Assignments} SET \"OwnerRole\" = @p0, \"Owner\" = @p1, \"Deputy\" = @p2, \"TimeFrom\" = @p3, \"TimeTo\" = @p4 WHERE \"Number\" = @p5");
        set.Run(after.OwnerRole, after.Owner, after.Deputy, after.OwnTimePlan?.From, after.OwnTimePlan?.To, before.Number);
        if (Named(before) != Named(after))
        {
            change.Note(before.Number, "owner", Named(before), Named(after), request.By, request.Why);
        }

        if (before.OwnTimePlan != after.OwnTimePlan)
        {
            change.Note(before.Number, "time-plan", before.OwnTimePlan?.ToString(), after.OwnTimePlan?.ToString(), request.By, request.Why);
        }

        return true;
    }

    private static string? After(string? before, string? asked) => asked is null ? before : string.IsNullOrWhiteSpace(asked) ? null : Shown.Line(asked.Trim());

    private static string? Named(Assignment assignment) =>
        string.Join(", ", new[] { assignment.OwnerRole, assignment.Owner, assignment.Deputy is { } deputy ? $"({deputy})" : null }.OfType<string>()) is { Length: > 0 } named ? named : null;
}
