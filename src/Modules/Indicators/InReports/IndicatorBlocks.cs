using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Drawing;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Indicators.InReports;

/// <summary>What a report says of one indicator that has values.</summary>
internal sealed class IndicatorBlocks(RegionReport report, Indicator indicator, IReadOnlyList<IndicatorPoint> points)
{
    private const double ProfileWidth = 640;
    private readonly IndicatorTraces traces = new(report, indicator);

    public IEnumerable<Block> All =>
    [
        Introduction(),
        .. Charts(),
        .. Breaks(),
        .. Suppressed(),
    ];

    private Paragraph Introduction()
    {
        var say = report.Say;
        return new(
        [
            report.Words(indicator.Name) with { IsStrong = true, Behind = traces.Indicator },
            ". ",
            .. indicator.Definition is { } definition ? [report.Words(definition) with { Behind = traces.Indicator }, " "] : Array.Empty<Run>(),
            say["Mål: ", "Target: "],
            new Run(say[Targets.Of(indicator)]) { Behind = traces.Target },
            say[". Utgångsläge: ", ". Baseline: "],
            new Run(Targets.Baseline(indicator) is { } baseline ? say[baseline] : say["inte känt", "not known"]) { Behind = traces.Baseline },
            ".",
        ]);
    }

    private IEnumerable<Chart> Charts()
    {
        var name = $"{report.Say[indicator.Name]}, {traces.Who}";
        if (indicator.Scale.Dimensions.IsEmpty)
        {
            return [Trend(name, points)];
        }

        if (indicator.Scale.Kind == ScaleKind.Letters && Profile.Of(points) is { } profile)
        {
            return [new Chart(name, report.Say[profile.Words(indicator)], new ProfilePicture(indicator, profile, report.Say.Language, ProfileWidth).Draw(), Table(name, points))];
        }

        return from dimension in indicator.Scale.Dimensions
               let own = points.Where(point => point.DimensionId == dimension.Id).ToArray()
               where own.Length > 0
               select Trend($"{name}, {report.Say[dimension.Name]}", own);
    }

    private Chart Trend(string name, IReadOnlyList<IndicatorPoint> shown) => new(
        name,
        report.Say[TrendWords.Of(indicator, shown)],
        new TrendPicture(indicator, [.. shown], report.Say.Language, TrendFrame.Wide).Draw(),
        Table(name, shown));

    private Grid Table(string name, IReadOnlyList<IndicatorPoint> shown) => new ValueTable(report, indicator, traces).Of(name, shown);

    private IEnumerable<Remark> Breaks() => indicator.Breaks
        .Where(known => TrendWords.Shows(known, points))
        .Select(known => new Remark(
            RemarkKind.Note,
            new Run(report.Say[$"Serien för ”{report.Say[indicator.Name]}” bryts {report.Say[known.On]}: ", $"The series of “{report.Say[indicator.Name]}” breaks on {report.Say[known.On]}: "]) { Behind = traces.Indicator },
            report.Words(known.Reason) with { Behind = traces.Indicator },
            report.Say[" Värden före och efter jämförs inte.", " Values before and after are not compared."]));

    private IEnumerable<Remark> Suppressed()
    {
        var hidden = points.Where(point => point.Suppression != Suppression.None).ToArray();
        if (hidden.Length == 0)
        {
            yield break;
        }

        var all = report.Say.Count(points.Count, ("värde", "värden"), ("value", "values"));
        var reasons = string.Join("; ", hidden.GroupBy(point => point.Suppression).OrderBy(same => same.Key).Select(same => report.Say[Targets.Of(same.Key)]));
        yield return new(
            RemarkKind.Suppressed,
            new Run(report.Say[
                FormattableString.Invariant($"{hidden.Length} av {all} på ”{report.Say[indicator.Name]}” visas utan tal ({reasons})."),
                FormattableString.Invariant($"{hidden.Length} of {all} of “{report.Say[indicator.Name]}” {(hidden.Length == 1 ? "is shown without its number" : "are shown without their numbers")} ({reasons}).")])
            {
                Behind = traces.Values,
            });
    }
}
