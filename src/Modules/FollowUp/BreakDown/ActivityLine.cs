using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>An activity and how far it has been handed on at and below a unit.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Units">How many units have it.</param>
/// <param name="Ownerless">At how many of them nobody is named as responsible.</param>
/// <param name="NeedsProject">Whether it is to be carried out through a project.</param>
/// <param name="ProjectLacks">What its project does not say.</param>
internal sealed record ActivityLine(FollowedActivity Activity, int Units, int Ownerless, bool NeedsProject, IReadOnlyList<Text> ProjectLacks)
{
    /// <summary>All activities, as they are on a day. Of units' own activities those at and below the unit.</summary>
    public static ImmutableArray<ActivityLine> Of(RegionScope scope, OrganisationUnit unit, DateOnly day)
    {
        var tree = scope.Organisation.Tree(unit.Number, day).Select(node => node.Unit.Number).ToHashSet();
        var assignments = scope.Assignments
            .Where(assignment => tree.Contains(assignment.Unit) && assignment.From <= day && (assignment.To is null || day <= assignment.To))
            .ToLookup(assignment => assignment.Activity.Number);
        var throughProjects = scope.Configuration.Plans.Where(ProjectChecks.WorksThroughProjects).Select(plan => plan.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. scope.Activities
                .Where(activity => activity.OwnOf is not { } own || tree.Contains(own))
                .Select(activity =>
                {
                    var needs = activity.Planned is { } planned && (planned.Project is not null || throughProjects.Contains(activity.PlanId));
                    var held = activity.Number == 0 ? [] : assignments[activity.Number].ToArray();
                    return new ActivityLine(activity, held.Length, held.Count(assignment => !assignment.HasOwner), needs, needs ? ProjectChecks.Missing(activity.Planned!.Project) : []);
                }),
        ];
    }
}
