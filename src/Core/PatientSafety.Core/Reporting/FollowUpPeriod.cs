namespace PatientSafety.Core.Reporting;

/// <summary>A period for which a plan's activities are followed up.</summary>
/// <param name="Id">
/// Its id: <c>2026</c>, <c>2026-H1</c> (half-year), <c>2026-T2</c> (tertial), <c>2026-Q3</c> (quarter), <c>2026-05</c> (month),
/// <c>2026-W20</c> (by the ISO week that it ends with) or <c>2026-M09</c> (by the named month that it ends with).
/// </param>
/// <param name="Name">Its name, as it is written in a sentence.</param>
/// <param name="Period">Its days, both ends inclusive.</param>
/// <param name="Rule">The region's rule that it comes from, or <see langword="null"/> where the region has none and years are our choice.</param>
public sealed record FollowUpPeriod(string Id, Text Name, Period Period, ReportingRule? Rule)
{
    /// <summary>Whether the product chose that the period is one: the region has no rule for it, or we placed the rule.</summary>
    public bool ChosenByUs => Rule is null or { Provenance.Attestation: Attestation.OurPlacement };
}
