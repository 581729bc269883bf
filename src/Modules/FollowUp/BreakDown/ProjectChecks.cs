using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Whether the projects that carry activities out say what they have to: purpose, goals, time plan, resources, follow-up, variables.</summary>
internal static class ProjectChecks
{
    /// <summary>The activities whose project is not complete, with what is missing. Where a plan does not work through projects, only those that have one are looked at.</summary>
    public static IEnumerable<(RegionalPlan Plan, Activity Activity, IReadOnlyList<Text> Missing)> Of(RegionConfiguration configuration) => configuration.Plans
        .SelectMany(plan => plan.Activities.Where(activity => activity.Project is not null || WorksThroughProjects(plan)), (plan, activity) => (plan, activity, Missing(activity.Project)))
        .Where(found => found.Item3.Count > 0);

    public static bool WorksThroughProjects(RegionalPlan plan) => plan.Arrangements.Any(arrangement => arrangement.ThroughProjects);

    /// <summary>What a project does not say; all of it where there is none.</summary>
    public static IReadOnlyList<Text> Missing(ImplementationProject? project) =>
    [
        .. new (Text Name, bool IsSaid)[]
        {
            (new("syfte", "purpose"), project?.Purpose is not null),
            (new("mål", "goals"), project?.Goals is not null),
            (new("tidplan", "time plan"), project?.TimePlan is not null),
            (new("resurser", "resources"), project?.Resources is not null),
            (new("former för uppföljning", "forms of follow-up"), project?.FollowUp is not null),
            (new("uppföljningsvariabler", "variables"), project is { Variables.IsEmpty: false }),
        }.Where(part => !part.IsSaid).Select(part => part.Name),
    ];

    public static IEnumerable<Finding> Findings(RegionConfiguration configuration) => Of(configuration).Select(found => BreakDownFindings.IncompleteProject.At(
        null,
        found.Activity.Project is null
            ? new($"”{found.Activity.Id}” har inget genomförandeprojekt.", $"“{found.Activity.Id}” has no implementation project.")
            : new($"”{found.Activity.Id}” saknar {string.Join(", ", found.Missing.Select(part => part.Swedish))}.", $"“{found.Activity.Id}” lacks {string.Join(", ", found.Missing.Select(part => part.In(Language.English)))}.")));
}
