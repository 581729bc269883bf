namespace PatientSafety.Core.Reporting;

/// <summary>Due a number of months and days after the end of the period it covers.</summary>
/// <param name="Months">Whole months, counted from the period's last day; the day is kept within the month.</param>
/// <param name="Days">Days on top of the months.</param>
public sealed record DueAfter(int Months, int Days) : Due
{
    /// <inheritdoc/>
    public override DateOnly For(Period covered)
    {
        // From the day after the end, so that six months after 31 December is 30 June and one month after 30 April is 31 May.
        var start = covered.To.AddDays(1);
        return start.AddMonths(Months).AddDays(Days - 1);
    }
}
