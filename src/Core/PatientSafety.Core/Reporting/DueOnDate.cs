namespace PatientSafety.Core.Reporting;

/// <summary>Due on one date, for a report that is made once.</summary>
/// <param name="Date">The date, inclusive.</param>
public sealed record DueOnDate(DateOnly Date) : Due
{
    /// <inheritdoc/>
    public override DateOnly For(Period covered) => Date;
}
