using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Indicators.InReports;

/// <summary>An indicator's values, a row for each, oldest first.</summary>
internal sealed class ValueTable(RegionReport report, Indicator indicator, IndicatorTraces traces)
{
    public Grid Of(string name, IReadOnlyList<IndicatorPoint> points)
    {
        var say = report.Say;
        var behind = traces.Values;
        var (hasDimensions, hasNumerators, hasDenominators) = (
            points.Select(point => point.DimensionId).Distinct(StringComparer.Ordinal).Skip(1).Any(), points.Any(point => point.Numerator is not null), points.Any(point => point.Denominator is not null));
        (bool Has, GridColumn Column, Func<IndicatorPoint, Cell> Cell)[] columns =
        [
            (true, new(say["Period", "Period"]), point => say[PeriodText.Name(point.Period)]),
            (hasDimensions, new(say["Dimension", "Dimension"]), point => indicator.Scale.Dimension(point.DimensionId)?.Name is { } dimension ? report.Words(dimension) : new Cell([])),
            (true, new(say["Värde", "Value"], IsNumber: true), point => new Run(say[Targets.Value(indicator, point)]) { Behind = behind }),
            (hasNumerators, new(say["Täljare", "Numerator"], IsNumber: true), point => Number(point.Numerator, behind)),
            (hasDenominators, new(indicator.Scale.IsQuotient ? say["Nämnare", "Denominator"] : say["Antal bakom värdet", "Observations"], IsNumber: true), point => Number(point.Denominator, behind)),
            (indicator.Target is not null, new(say["Mot målet", "Against the target"]), point => new Run(say[Targets.Verdict(indicator, point)]) { Behind = traces.Target }),
        ];
        var shown = columns.Where(column => column.Has).ToArray();
        return new(name, [.. shown.Select(column => column.Column)], [.. points.Select(point => shown.Select(column => column.Cell(point)).ToImmutableArray())]);
    }

    private Cell Number(decimal? number, Trace behind) =>
        number is { } known ? new Run(Measures.Plain(known, report.Say.Language)) { Behind = behind } : new Cell([]);
}
