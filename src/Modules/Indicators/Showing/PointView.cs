using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Showing;

/// <summary>A value as JSON shows it. One that is suppressed has no number.</summary>
internal sealed record PointView(
    long Number,
    Guid Id,
    string? Unit,
    string PeriodId,
    Period Period,
    string? Dimension,
    decimal? Value,
    string? Letter,
    decimal? Numerator,
    decimal? Denominator,
    Suppression Suppression,
    bool IsTakenBack,
    int Series,
    Text InWords,
    Text Verdict,
    DateOnly ReportedOn,
    DateTimeOffset RecordedAt,
    string By,
    string? File,
    long? Corrects,
    long? CorrectedBy,
    string? Reason)
{
    public static PointView Of(Indicator indicator, IndicatorPoint point) => new(
        point.Number,
        point.Id,
        point.UnitId,
        PeriodText.Id(point.Period),
        point.Period,
        point.DimensionId,
        point.Measure,
        indicator.Scale.Kind == ScaleKind.Letters && point.Measure is { } step ? Measures.Short(step, indicator.Scale, Language.Swedish) : null,
        point.Numerator,
        point.Denominator,
        point.Suppression,
        point.IsTakenBack,
        point.Series,
        Targets.Value(indicator, point),
        Targets.Verdict(indicator, point),
        point.ReportedOn,
        point.RecordedAt,
        point.By,
        point.File,
        point.Corrects,
        point.CorrectedBy,
        point.Reason);
}
