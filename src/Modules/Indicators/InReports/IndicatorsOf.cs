using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Indicators.InReports;

/// <summary>The indicators that a section of a report is about.</summary>
internal static class IndicatorsOf
{
    /// <summary>
    /// Those that follow up an activity in the area. Where no area is given, those that follow up the plan or one of its activities,
    /// and those that name no plan and no activity at all, since they are about the region as a whole.
    /// </summary>
    public static ImmutableArray<Indicator> Section(RegionConfiguration configuration, RegionalPlan plan, Area? area)
    {
        Activity[] activities = [.. plan.Activities.Where(activity => area is null || activity.Areas.Any(placement => placement.AreaId == area.Id))];
        var named = activities.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);
        var variables = activities.SelectMany(activity => activity.Project?.Variables ?? []).Select(variable => variable.IndicatorId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. configuration.Indicators.Where(indicator =>
            variables.Contains(indicator.Id)
            || indicator.ActivityIds.Any(named.Contains)
            || (area is null && (indicator.PlanIds.Contains(plan.Id, StringComparer.Ordinal) || (indicator.PlanIds.IsEmpty && indicator.ActivityIds.IsEmpty))))];
    }
}
