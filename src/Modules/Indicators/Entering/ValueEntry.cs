using PatientSafety.Core;
using PatientSafety.Indicators.Storage;

namespace PatientSafety.Indicators.Entering;

/// <summary>A value that can be recorded.</summary>
internal sealed record ValueEntry(string IndicatorId, string? UnitId, Period Period, string? DimensionId)
{
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Letter { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public string? Reason { get; init; }

    /// <summary>The number of the value that somebody saw and corrects; null where whatever stands there is meant.</summary>
    public long? Corrects { get; init; }

    public (string Indicator, string? Unit, DateOnly From, DateOnly To, string? Dimension) Key => (IndicatorId, UnitId, Period.From, Period.To, DimensionId);

    public bool IsTakenBack => Value is null && Numerator is null && Letter is null;

    public bool SaysTheSameAs(IndicatorValueRow row) =>
        (Value, Numerator, Denominator, Letter) == (row.Value, row.Numerator, row.Denominator, row.Letter);
}
