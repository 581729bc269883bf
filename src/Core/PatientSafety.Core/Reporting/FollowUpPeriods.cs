using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.Core.Reporting;

/// <summary>The periods for which a plan's activities are followed up, in order of time.</summary>
/// <param name="All">The periods, oldest first, without gap or overlap.</param>
/// <remarks>
/// They are those of the finest frequency among the region's rules for the plan about <see cref="ReportKind.ProgressReport"/>.
/// Where none has one (once at the end is none), they are calendar years, because the patientsäkerhetsberättelse is yearly; that is our choice and marked as such.
/// </remarks>
public sealed record FollowUpPeriods(ImmutableArray<FollowUpPeriod> All)
{
    /// <summary>The periods of a plan.</summary>
    /// <param name="configuration">The region.</param>
    /// <param name="plan">One of its plans.</param>
    /// <param name="otherwise">The time to look at where the plan's period is not known, for example the years around today.</param>
    /// <returns>The whole periods that have a day in common with the plan's period. The first and the last may reach outside it.</returns>
    public static FollowUpPeriods Of(RegionConfiguration configuration, RegionalPlan plan, Period otherwise)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(plan);
        var over = plan.Period ?? otherwise;

        // The order is stable: of two that are as fine, the one that stands first in the file is taken.
        var rule = configuration.ReportingOf(plan.Id)
            .Where(rule => rule.Report == ReportKind.ProgressReport && PerYear(rule) > 0)
            .OrderByDescending(PerYear)
            .FirstOrDefault();
        var scheme = rule?.Frequency ?? PeriodScheme.Yearly;
        var periods = rule?.Periods(over) ?? scheme.Over(over);
        return new FollowUpPeriods([.. periods.Select(period => new FollowUpPeriod(PeriodNames.Id(scheme, period), PeriodNames.Of(scheme, period), period, rule))]);
    }

    /// <summary>The period with an id.</summary>
    /// <param name="id">The id; capital letters or small ones.</param>
    /// <returns>The period, or <see langword="null"/> where there is none.</returns>
    public FollowUpPeriod? Find(string id) => All.FirstOrDefault(period => string.Equals(period.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The period that a day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period, or <see langword="null"/> where the day lies before the first or after the last.</returns>
    public FollowUpPeriod? On(DateOnly day) => All.FirstOrDefault(period => period.Period.Contains(day));

    /// <summary>The period that ends on a day.</summary>
    /// <param name="day">The last day of the period, inclusive.</param>
    /// <returns>The period, or <see langword="null"/> where none ends then.</returns>
    public FollowUpPeriod? Ending(DateOnly day) => All.FirstOrDefault(period => period.Period.To == day);

    private static int PerYear(ReportingRule rule) => rule.IsSetOff ? 0 : rule.Frequency switch
    {
        PeriodScheme.Monthly => 12,
        PeriodScheme.Quarterly => 4,
        PeriodScheme.Tertial => 3,
        PeriodScheme.HalfYearly => 2,
        PeriodScheme.Yearly => 1,
        PeriodScheme.NamedWeeks => rule.Weeks.Length,
        PeriodScheme.NamedMonths => rule.Months.Length,
        _ => 0,
    };
}
