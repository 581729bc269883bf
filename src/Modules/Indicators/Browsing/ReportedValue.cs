using System.ComponentModel;

namespace PatientSafety.Indicators.Browsing;

/// <summary>A value as it is sent over HTTP.</summary>
internal sealed record ReportedValue
{
    [Description("Who reports it. Needed.")]
    public string? By { get; init; }

    [Description("The unit’s id, name or HSA id; the region as a whole where it is left out.")]
    public string? Unit { get; init; }

    [Description("The period: 2026, 2026-H1, 2026-T1, 2026-Q1, 2026-05, 2026-W20 or 2026-01-01–2026-04-30. Needed.")]
    public string? Period { get; init; }

    [Description("The id of the dimension, where the indicator has dimensions.")]
    public string? Dimension { get; init; }

    [Description("The value as people write it, or a letter: 0.95, 95 %, 12, C. Left out with a numerator, and to take a value back.")]
    public string? Value { get; init; }

    [Description("The numerator, with shares and rates.")]
    public decimal? Numerator { get; init; }

    [Description("The denominator, or the number of observations.")]
    public decimal? Denominator { get; init; }

    [Description("The day of reporting; today where it is left out.")]
    public DateOnly? ReportedOn { get; init; }

    [Description("The number of the value that it corrects. Then a reason is needed.")]
    public long? Corrects { get; init; }

    [Description("Why it is corrected.")]
    public string? Reason { get; init; }
}
