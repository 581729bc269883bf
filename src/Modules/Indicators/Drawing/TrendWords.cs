using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Drawing;

/// <summary>What a picture of a trend shows, in sentences, for those who hear it.</summary>
internal static class TrendWords
{
    public static Text Of(Indicator indicator, IReadOnlyList<IndicatorPoint> points) => new(Of(indicator, points, Language.Swedish), Of(indicator, points, Language.English));

    /// <summary>Whether a break lies among the values, so that the picture has to show it.</summary>
    public static bool Shows(SeriesBreak known, IReadOnlyCollection<IndicatorPoint> points) =>
        points.Any(point => point.Period.To < known.On) && points.Any(point => point.Period.To >= known.On);

    private static string Of(Indicator indicator, IReadOnlyList<IndicatorPoint> points, Language language)
    {
        string Say(string swedish, string english) => language == Language.English ? english : swedish;
        var shown = points.Where(point => point.Measure is not null).ToArray();
        var sentences = new List<string>
        {
            shown switch
            {
                [] => Say("Inget värde kan visas.", "No value can be shown."),
                [var only] => Say($"Ett värde: {Value(only)}.", $"One value: {Value(only)}."),
                [var first, .., var last] => Say($"{shown.Length} värden, från {Value(first)} till {Value(last)}.", $"{shown.Length} values, from {Value(first)} to {Value(last)}."),
            },
        };
        if (indicator.Target is not null)
        {
            var target = Targets.Of(indicator).In(language);
            sentences.Add(shown.Length == 0
                ? Say($"Målet är {target}.", $"The target is {target}.")
                : Say($"Målet är {target}; det senaste värdet {Targets.Verdict(indicator, shown[^1]).Swedish}.", $"The target is {target}; the latest value: {Targets.Verdict(indicator, shown[^1]).In(Language.English)}."));
        }

        if (Targets.Baseline(indicator) is { } baseline)
        {
            sentences.Add(Say($"Utgångsläget var {baseline.Swedish}.", $"The baseline was {baseline.In(Language.English)}."));
        }

        sentences.AddRange(indicator.Breaks.Where(known => Shows(known, points)).Select(known => Say(
            $"Serien bryts {known.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {known.Reason.Swedish}",
            $"The series breaks on {known.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {known.Reason.In(Language.English)}")));
        if (points.Count(point => point.Suppression != Suppression.None) is > 0 and var hidden)
        {
            sentences.Add(Say(
                hidden == 1 ? "Ett värde är skyddat och visas utan tal." : FormattableString.Invariant($"{hidden} värden är skyddade och visas utan tal."),
                hidden == 1 ? "One value is suppressed and shown without its number." : FormattableString.Invariant($"{hidden} values are suppressed and shown without their numbers.")));
        }

        return string.Join(' ', sentences);

        string Value(IndicatorPoint point) => $"{Measures.Of(point.Measure!.Value, indicator.Scale, language)} ({PeriodText.Name(point.Period).In(language)})";
    }
}
