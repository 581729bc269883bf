namespace PatientSafety.Core.Reporting;

/// <summary>Due on a day of the month, as "by the 25th": the first such day after the end of the period it covers.</summary>
/// <param name="Day">The day of the month, 1–31; in a month that is shorter its last day, so that 31 is the last of every month.</param>
public sealed record DueOnDayOfMonth(int Day) : Due
{
    /// <inheritdoc/>
    public override DateOnly For(Period covered)
    {
        ArgumentNullException.ThrowIfNull(covered);
        var sameMonth = In(covered.To);
        return sameMonth > covered.To ? sameMonth : In(new DateOnly(covered.To.Year, covered.To.Month, 1).AddMonths(1));
    }

    private DateOnly In(DateOnly month) => new(month.Year, month.Month, Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)));
}
