namespace PatientSafety.Reporting.Orders;

/// <summary>What names a report, the same in commands, pages and files: <c>halland/patientsakerhetsberattelse/2026</c>, with a unit after it where it is one's own.</summary>
/// <param name="Place">The region's id, or <see cref="National"/>.</param>
/// <param name="Report">The id of the rule that asks for it, or of the kind of report where none does.</param>
/// <param name="Period">The days that it covers, as <see cref="PeriodIds"/> writes them.</param>
/// <param name="Unit">The unit's id; null where it is the region's own.</param>
internal sealed record ReportAddress(string Place, string Report, string Period, string? Unit = null)
{
    public const string National = "nationellt";

    public bool IsNational => Place == National;

    /// <summary>The address that somebody wrote; null where it has too few parts or too many.</summary>
    public static ReportAddress? Parse(string written) => written.Trim().Trim('/').Split('/', StringSplitOptions.TrimEntries) switch
    {
        [{ Length: > 0 } place, { Length: > 0 } report, { Length: > 0 } period] => new(place.ToLowerInvariant(), report.ToLowerInvariant(), period.ToUpperInvariant()),
        [{ Length: > 0 } place, { Length: > 0 } report, { Length: > 0 } period, { Length: > 0 } unit] => new(place.ToLowerInvariant(), report.ToLowerInvariant(), period.ToUpperInvariant(), unit.ToLowerInvariant()),
        _ => null,
    };

    public override string ToString() => Unit is null ? $"{Place}/{Report}/{Period}" : $"{Place}/{Report}/{Period}/{Unit}";
}
