using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Indicators.Storage;

/// <summary>A value as it was reported. What is wrong is put right by a new row that names this one.</summary>
internal sealed class IndicatorValueRow : IAppendOnly
{
    public long Number { get; init; }

    public required Guid Id { get; init; }

    public required string RegionId { get; init; }

    public required string IndicatorId { get; init; }

    /// <summary>Null for the region as a whole.</summary>
    public string? UnitId { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public string? DimensionId { get; init; }

    /// <summary>The value where it was given as one. Kept as text, so that 0.10 stays what it is.</summary>
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Letter { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }

    public required string RecordedBy { get; init; }

    /// <summary>The file that it came in; null where it was entered by hand.</summary>
    public string? FileName { get; init; }

    public long? Corrects { get; init; }

    public string? Reason { get; init; }

    public Period Period => new(PeriodFrom, PeriodTo);

    /// <summary>A correction without a value.</summary>
    public bool IsTakenBack => Value is null && Numerator is null && Letter is null;

    /// <summary>What it is the value of. The latest that counts for each is its value.</summary>
    public (string Indicator, string? Unit, DateOnly From, DateOnly To, string? Dimension) Key => (IndicatorId, UnitId, PeriodFrom, PeriodTo, DimensionId);

    /// <summary>Its value on the scale, or null where it has none or the scale has become another since.</summary>
    public decimal? MeasureOn(IndicatorScale scale)
    {
        decimal? measure = this switch
        {
            { Letter: [var letter] } => scale.Kind == ScaleKind.Letters ? IndicatorScale.StepOf(letter) : null,
            { Value: { } value } => scale.Kind == ScaleKind.Letters ? null : value,
            { Numerator: { } numerator, Denominator: > 0 and var denominator } when scale.IsQuotient => scale.Quotient(numerator, denominator),
            _ => null,
        };
        return measure is { } found && scale.Holds(found) ? found : null;
    }
}
