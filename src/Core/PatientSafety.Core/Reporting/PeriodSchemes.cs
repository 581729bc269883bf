namespace PatientSafety.Core.Reporting;

/// <summary>The periods of a <see cref="PeriodScheme"/>.</summary>
public static class PeriodSchemes
{
    /// <summary>The whole calendar periods that have a day in common with a plan's period.</summary>
    /// <param name="scheme">How often something is reported.</param>
    /// <param name="planPeriod">The plan's period; with <see cref="PeriodScheme.Once"/> it is the only answer.</param>
    /// <returns>The periods in order of time, both ends of each inclusive. The first and the last may reach outside the plan's period.</returns>
    public static IEnumerable<Period> Over(this PeriodScheme scheme, Period planPeriod)
    {
        if (scheme == PeriodScheme.Once)
        {
            yield return planPeriod;
            yield break;
        }

        var months = MonthsIn(scheme);
        var start = new DateOnly(planPeriod.From.Year, planPeriod.From.Month - ((planPeriod.From.Month - 1) % months), 1);
        while (start <= planPeriod.To)
        {
            var next = start.AddMonths(months);
            yield return new Period(start, next.AddDays(-1));
            start = next;
        }
    }

    private static int MonthsIn(PeriodScheme scheme) => scheme switch
    {
        PeriodScheme.Monthly => 1,
        PeriodScheme.Quarterly => 3,
        PeriodScheme.Tertial => 4,
        PeriodScheme.HalfYearly => 6,
        PeriodScheme.Yearly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Not a scheme of calendar periods."),
    };
}
