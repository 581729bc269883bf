using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Storage;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Suppressing;

/// <summary>Turns what was reported into what may be shown. Nothing else in the module hands out a number.</summary>
/// <remarks>
/// A corrected value shows no more than the one that stands in its place: its number would be nearly the same.
/// </remarks>
internal static class Published
{
    /// <summary>All values, corrected ones too.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="rows">What was reported of it, in the order of their numbers: for each unit that is to be shown also those beside it.</param>
    /// <param name="organisation">Who stands under whom; null where nobody has said, and then all units stand beside each other.</param>
    public static ImmutableArray<IndicatorPoint> Of(Indicator indicator, IReadOnlyCollection<IndicatorValueRow> rows, Organisation? organisation)
    {
        var correctedBy = rows.Where(row => row.Corrects is not null).ToDictionary(row => row.Corrects!.Value, row => row.Number);
        var standing = rows.Where(row => !correctedBy.ContainsKey(row.Number) && !row.IsTakenBack).GroupBy(row => row.Key).Select(same => same.Last()).ToArray();
        var suppressed = Suppressed(indicator, standing, organisation);
        return [.. rows.Select(row => Point(indicator, row, Own(row), correctedBy.TryGetValue(row.Number, out var by) ? by : null))];

        Suppression Own(IndicatorValueRow row) =>
            suppressed.TryGetValue(row.Key, out var why) ? why : SmallNumber.IsIn(indicator, row) ? Suppression.TooFew : Suppression.None;
    }

    private static Dictionary<(string, string?, DateOnly, DateOnly, string?), Suppression> Suppressed(Indicator indicator, IndicatorValueRow[] standing, Organisation? organisation)
    {
        var suppressed = standing.Where(row => SmallNumber.IsIn(indicator, row)).ToDictionary(row => row.Key, _ => Suppression.TooFew);
        if (suppressed.Count == 0 || !SmallNumber.AddsUp(indicator.Scale.Kind))
        {
            return suppressed;
        }

        foreach (var published in standing.Where(row => row.UnitId is not null).GroupBy(row => (row.PeriodFrom, row.PeriodTo, row.DimensionId, Above: Above(row, organisation))).ToArray())
        {
            var hidden = published.Count(row => suppressed.ContainsKey(row.Key));
            var next = published.Where(row => !suppressed.ContainsKey(row.Key)).OrderBy(SmallNumber.Weight).ThenBy(row => row.UnitId, StringComparer.Ordinal).FirstOrDefault();
            if (hidden == 1 && next is not null)
            {
                suppressed[next.Key] = Suppression.Complementary;
            }
        }

        return suppressed;
    }

    private static int? Above(IndicatorValueRow row, Organisation? organisation) => organisation?.Find(row.UnitId!)?.Nearest(row.PeriodTo).Parent;

    private static IndicatorPoint Point(Indicator indicator, IndicatorValueRow row, Suppression suppression, long? correctedBy) => new()
    {
        Number = row.Number,
        Id = row.Id,
        IndicatorId = row.IndicatorId,
        UnitId = row.UnitId,
        Period = row.Period,
        DimensionId = row.DimensionId,
        Measure = suppression == Suppression.None ? Trimmed(row.MeasureOn(indicator.Scale)) : null,
        Numerator = suppression == Suppression.None ? Trimmed(row.Numerator) : null,
        Denominator = suppression == Suppression.None ? Trimmed(row.Denominator) : null,
        Suppression = row.IsTakenBack ? Suppression.None : suppression,
        IsTakenBack = row.IsTakenBack,
        Series = indicator.SeriesOf(row.Period),
        ReportedOn = row.ReportedOn,
        RecordedAt = row.RecordedAtUtc,
        By = row.RecordedBy,
        File = row.FileName,
        Corrects = row.Corrects,
        CorrectedBy = correctedBy,
        Reason = row.Reason,
    };

    // The database gives 40 back as 40.0.
    private static decimal? Trimmed(decimal? number) => number is { } kept ? NumberText.Trimmed(kept) : null;
}
