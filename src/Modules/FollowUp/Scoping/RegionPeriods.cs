using PatientSafety.Core.Reporting;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>The periods of all plans of a region.</summary>
internal static class RegionPeriods
{
    /// <summary>In order of time, each once.</summary>
    public static IReadOnlyList<FollowUpPeriod> AllPeriods(this RegionScope scope) =>
    [
        .. scope.Configuration.Plans.SelectMany(plan => scope.PeriodsOf(plan.Id).All)
            .DistinctBy(period => period.Id, StringComparer.Ordinal)
            .OrderBy(period => period.Period.To).ThenBy(period => period.Period.From),
    ];

    /// <summary>The period that has an id in one of the plans.</summary>
    public static FollowUpPeriod? FindPeriod(this RegionScope scope, string id) =>
        scope.Configuration.Plans.Select(plan => scope.PeriodsOf(plan.Id).Find(id)).FirstOrDefault(period => period is not null);

    /// <summary>The period of an assignment's plan that ends on a day.</summary>
    public static FollowUpPeriod? PeriodEnding(this RegionScope scope, Assignment assignment, DateOnly day) =>
        scope.PeriodsOf(assignment.Activity.PlanId).Ending(day);
}
