namespace PatientSafety.Core.Reporting;

/// <summary>Due a number of months and days after the end of the period it covers.</summary>
/// <param name="Months">Whole months, counted from the period's last day. The day is kept within the month, and the end of a month stays one.</param>
/// <param name="Days">Days on top of the months.</param>
public sealed record DueAfter(int Months, int Days) : Due
{
    /// <inheritdoc/>
    public override DateOnly For(Period covered)
    {
        var end = covered.To;
        var due = end.AddMonths(Months);

        // The end of a month stays the end of a month: six months after 31 December is 30 June, one after 30 April is 31 May.
        if (end.Day == DateTime.DaysInMonth(end.Year, end.Month))
        {
            due = new DateOnly(due.Year, due.Month, DateTime.DaysInMonth(due.Year, due.Month));
        }

        return due.AddDays(Days);
    }
}
