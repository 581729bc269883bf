namespace PatientSafety.Core.Reporting;

/// <summary>Due on a day of the year: the first such day after the end of the period it covers.</summary>
/// <param name="Month">The month, 1–12.</param>
/// <param name="Day">The day of the month, from 1; 29 February stands for the month's last day, as "the last of February" does.</param>
/// <remarks>The patient-safety report of 2026 is due on 1 March 2027: patientsäkerhetslagen (2010:659) 3 kap. 10 §.</remarks>
public sealed record DueOnDay(int Month, int Day) : Due
{
    /// <inheritdoc/>
    public override DateOnly For(Period covered)
    {
        var sameYear = In(covered.To.Year);
        return sameYear > covered.To ? sameYear : In(covered.To.Year + 1);
    }

    private DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
