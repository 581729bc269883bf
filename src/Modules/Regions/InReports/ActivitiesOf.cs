using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.InReports;

/// <summary>The activities that a section of a report is about.</summary>
internal static class ActivitiesOf
{
    /// <summary>Those that the plan has in an area, or all of them where no area is given.</summary>
    public static ImmutableArray<Activity> Section(RegionalPlan plan, Area? area) =>
        area is null ? plan.Activities : [.. plan.Activities.Where(activity => IsIn(activity, area.Id))];

    public static bool IsIn(Activity activity, string areaId) => activity.Areas.Any(placement => placement.AreaId == areaId);
}
