using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>Which period of follow-up belongs to what a report covers.</summary>
internal static class CoveredPeriods
{
    /// <summary>The plan's period that ends last within the days covered; where none does, the last that has a day in common with them; else null.</summary>
    public static FollowUpPeriod? PeriodFor(this RegionScope scope, string planId, Period covered)
    {
        var all = scope.PeriodsOf(planId).All;
        return all.LastOrDefault(period => covered.Contains(period.Period.To)) ?? all.LastOrDefault(period => period.Period.Overlaps(covered));
    }

    /// <summary>The plan's period right before another; null where that is the first.</summary>
    public static FollowUpPeriod? PeriodBefore(this RegionScope scope, string planId, FollowUpPeriod period) =>
        scope.PeriodsOf(planId).All.LastOrDefault(known => known.Period.To < period.Period.To);
}
