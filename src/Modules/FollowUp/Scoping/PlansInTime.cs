using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>Which of a region's plans holds when.</summary>
internal static class PlansInTime
{
    /// <summary>The plan that holds on a day, the one that began last where there are several; null where none does.</summary>
    public static RegionalPlan? PlanOn(this RegionConfiguration configuration, DateOnly day) =>
        configuration.Plans.Where(plan => plan.Period?.Contains(day) == true).MaxBy(plan => plan.Period!.From);

    /// <summary>The plan that begins last; the first of the file where no plan says when it holds, null where there is none.</summary>
    public static RegionalPlan? LatestPlan(this RegionConfiguration configuration) =>
        configuration.Plans.MaxBy(plan => plan.Period?.From ?? DateOnly.MinValue);
}
