using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;

namespace PatientSafety.Indicators.Showing;

/// <summary>An indicator as JSON shows it among others.</summary>
internal sealed record IndicatorSummaryView(
    string Id,
    Text Name,
    Text? Definition,
    IndicatorScale Scale,
    Direction Direction,
    IndicatorTarget? Target,
    Text TargetInWords,
    IndicatorBaseline? Baseline,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<SeriesBreak> Breaks,
    SmallNumbers? SmallNumbers,
    IReadOnlyList<string> Plans,
    IReadOnlyList<string> Activities,
    string? Level,
    ProvenanceView Provenance,
    IReadOnlyList<PointView> Latest)
{
    /// <summary>An indicator with the latest of its values.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="points">The values of the region itself.</param>
    public static IndicatorSummaryView Of(Indicator indicator, IEnumerable<IndicatorPoint> points) => new(
        indicator.Id,
        indicator.Name,
        indicator.Definition,
        indicator.Scale,
        indicator.Direction,
        indicator.Target,
        Targets.Of(indicator),
        indicator.Baseline,
        indicator.ValidFrom,
        indicator.ValidTo,
        indicator.Breaks,
        indicator.SmallNumbers,
        indicator.PlanIds,
        indicator.ActivityIds,
        indicator.LevelId,
        ProvenanceView.Of(indicator),
        [.. LatestValues.Of(points).Select(point => PointView.Of(indicator, point))]);
}
