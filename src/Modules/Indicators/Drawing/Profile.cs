using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Drawing;

/// <summary>The dimensions of an indicator in the latest period, and in the one before it where that belongs to the same series.</summary>
/// <param name="Latest">The latest period.</param>
/// <param name="Former">The one before, or null where there is none that it can be compared with.</param>
/// <param name="Points">The values that count.</param>
internal sealed record Profile(Period Latest, Period? Former, IReadOnlyCollection<IndicatorPoint> Points)
{
    public static Profile? Of(IReadOnlyCollection<IndicatorPoint> points)
    {
        if (points.MaxBy(point => (point.Period.To, point.Period.From)) is not { } latest)
        {
            return null;
        }

        var former = points.Where(point => point.Period.To < latest.Period.To && point.Series == latest.Series).MaxBy(point => (point.Period.To, point.Period.From));
        return new(latest.Period, former?.Period, points);
    }

    public IndicatorPoint? Now(string dimensionId) => Points.FirstOrDefault(point => point.Period == Latest && point.DimensionId == dimensionId);

    public IndicatorPoint? Before(string dimensionId) => Former is null ? null : Points.FirstOrDefault(point => point.Period == Former && point.DimensionId == dimensionId);

    /// <summary>The profile in sentences.</summary>
    public Text Words(Indicator indicator) => new(Words(indicator, Language.Swedish), Words(indicator, Language.English));

    private string Words(Indicator indicator, Language language)
    {
        var before = language == Language.English ? "before" : "förut";
        var none = language == Language.English ? "no value" : "inget värde";
        var stands = indicator.Scale.Dimensions.Select(dimension => $"{dimension.Name.In(language)}: {Value(Now(dimension.Id))}{(Before(dimension.Id) is { } was ? $" ({before} {Value(was)})" : string.Empty)}");
        return $"{PeriodText.Name(Latest).In(language)}. {string.Join("; ", stands)}.";

        string Value(IndicatorPoint? point) => point is null ? none : Targets.Value(indicator, point).In(language);
    }
}
