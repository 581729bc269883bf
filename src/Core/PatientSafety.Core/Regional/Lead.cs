namespace PatientSafety.Core.Regional;

/// <summary>How long before the level above a level has to be done with its part of a report.</summary>
/// <param name="Days">Calendar days, 0 or more. Sundays and public holidays count, so that nobody has to know which days a unit works.</param>
public sealed record Lead(int Days) : IStatement
{
    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
