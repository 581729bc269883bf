using System.Collections.Immutable;
using System.Globalization;

namespace PatientSafety.Core.Reporting;

/// <summary>The periods of a <see cref="PeriodScheme"/>.</summary>
public static class PeriodSchemes
{
    /// <summary>The whole calendar periods that have a day in common with a plan's period.</summary>
    /// <param name="scheme">How often something is reported; not by named weeks or months, which have to be named.</param>
    /// <param name="planPeriod">The plan's period; with <see cref="PeriodScheme.Once"/> it is the only answer.</param>
    /// <returns>The periods in order of time, both ends of each inclusive. The first and the last may reach outside the plan's period.</returns>
    public static IEnumerable<Period> Over(this PeriodScheme scheme, Period planPeriod) => scheme.Over(planPeriod, []);

    /// <summary>The whole periods that have a day in common with a plan's period.</summary>
    /// <param name="scheme">How often something is reported.</param>
    /// <param name="planPeriod">The plan's period; with <see cref="PeriodScheme.Once"/> it is the only answer.</param>
    /// <param name="named">
    /// The ISO weeks (1–53) of <see cref="PeriodScheme.NamedWeeks"/> or the months (1–12) of <see cref="PeriodScheme.NamedMonths"/>, in any order.
    /// The other schemes do not look at it. In a year without a week 53 its last week stands for it.
    /// </param>
    /// <returns>
    /// The periods in order of time, both ends of each inclusive, without a gap between them. The first and the last may reach outside the plan's period.
    /// None where nothing is named.
    /// </returns>
    public static IEnumerable<Period> Over(this PeriodScheme scheme, Period planPeriod, ImmutableArray<int> named)
    {
        ArgumentNullException.ThrowIfNull(planPeriod);
        return scheme switch
        {
            PeriodScheme.Once => [planPeriod],
            PeriodScheme.NamedWeeks => Between(Ends(planPeriod, named, LastDayOfWeek), planPeriod),
            PeriodScheme.NamedMonths => Between(Ends(planPeriod, named, LastDayOfMonth), planPeriod),
            _ => OfMonths(MonthsIn(scheme), planPeriod),
        };
    }

    private static IEnumerable<Period> OfMonths(int months, Period planPeriod)
    {
        var start = new DateOnly(planPeriod.From.Year, planPeriod.From.Month - ((planPeriod.From.Month - 1) % months), 1);
        while (start <= planPeriod.To)
        {
            var next = start.AddMonths(months);
            yield return new Period(start, next.AddDays(-1));
            start = next;
        }
    }

    /// <summary>The days on which named periods end: from before the first day of the plan to after its last.</summary>
    private static IEnumerable<DateOnly> Ends(Period planPeriod, ImmutableArray<int> named, Func<int, int, DateOnly> endOf)
    {
        if (named.IsDefaultOrEmpty)
        {
            return [];
        }

        // Two years before: week 53 of the year before may end in the plan's first week.
        var years = Enumerable.Range(planPeriod.From.Year - 2, planPeriod.To.Year - planPeriod.From.Year + 4);
        return years.SelectMany(year => named.Order().Select(name => endOf(year, name))).Distinct();
    }

    private static IEnumerable<Period> Between(IEnumerable<DateOnly> ends, Period planPeriod)
    {
        DateOnly? former = null;
        foreach (var end in ends)
        {
            if (former >= planPeriod.To)
            {
                yield break;
            }

            if (former is { } last && end >= planPeriod.From)
            {
                yield return new Period(last.AddDays(1), end);
            }

            former = end;
        }
    }

    private static DateOnly LastDayOfWeek(int year, int week) =>
        DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Sunday));

    private static DateOnly LastDayOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

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
