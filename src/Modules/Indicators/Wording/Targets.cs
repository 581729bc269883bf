using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Wording;

/// <summary>Targets, baselines and how a value stands to them, in words.</summary>
internal static class Targets
{
    public static Text Missing { get; } = new("inget mål", "no target");

    public static Text NoValue { get; } = new("inget värde än", "no value yet");

    /// <summary>minst 95 %, högst 30 dagar, 60–80.</summary>
    public static Text Of(Indicator indicator) => indicator.Target is { } target
        ? new(Of(indicator.Scale, target, Language.Swedish, "minst", "högst", "till"), Of(indicator.Scale, target, Language.English, "at least", "at most", "to"))
        : Missing;

    /// <summary>Whether a value reaches the target, in words.</summary>
    public static Text Verdict(Indicator indicator, IndicatorPoint? point) => point switch
    {
        null => NoValue,
        { Suppression: not Suppression.None } or { Measure: null } => new("bedöms inte", "not judged"),
        _ when indicator.Target is null => Missing,
        { Measure: { } measure } => indicator.Target.IsReachedBy(measure)
            ? new("når målet", "reaches the target")
            : measure < indicator.Target.Least ? new("under målet", "below the target") : new("över målet", "above the target"),
    };

    /// <summary>How many of several values reach the target: those of the dimensions.</summary>
    public static Text Verdict(Indicator indicator, IReadOnlyCollection<IndicatorPoint> points)
    {
        var shown = points.Where(point => point.Measure is not null).ToArray();
        var reached = shown.Count(point => indicator.Target?.IsReachedBy(point.Measure!.Value) == true);
        return indicator.Target is null ? Missing : new(
            FormattableString.Invariant($"{reached} av {shown.Length} dimensioner når målet"), FormattableString.Invariant($"{reached} of {shown.Length} dimensions reach the target"));
    }

    public static Text Of(Suppression suppression) => suppression switch
    {
        Suppression.TooFew => new("skyddat: vilar på för få", "suppressed: rests on too few"),
        Suppression.Complementary => new("skyddat: ett annat värde kunde räknas ut", "suppressed: another value could be worked out"),
        _ => new("visas", "shown"),
    };

    /// <summary>A value, or why it has no number.</summary>
    public static Text Value(Indicator indicator, IndicatorPoint point) => point switch
    {
        { IsTakenBack: true } => new("taget tillbaka", "taken back"),
        { Suppression: not Suppression.None } => Of(point.Suppression),
        { Measure: { } measure } => new(Measures.Of(measure, indicator.Scale, Language.Swedish), Measures.Of(measure, indicator.Scale, Language.English)),
        _ => new("passar inte skalan längre", "no longer fits the scale"),
    };

    public static Text? Baseline(Indicator indicator) => indicator.Baseline is not { } baseline ? null : baseline.When is { } when
        ? new($"{Measures.Of(baseline.Value, indicator.Scale, Language.Swedish)} ({PeriodText.Name(when).Swedish})", $"{Measures.Of(baseline.Value, indicator.Scale, Language.English)} ({PeriodText.Name(when).In(Language.English)})")
        : new(Measures.Of(baseline.Value, indicator.Scale, Language.Swedish), Measures.Of(baseline.Value, indicator.Scale, Language.English));

    private static string Of(IndicatorScale scale, IndicatorTarget target, Language language, string least, string most, string to) => target switch
    {
        { Least: { } from, Most: { } upTo } => $"{Measures.Short(from, scale, language)} {to} {Measures.Of(upTo, scale, language)}",
        { Least: { } from } => $"{least} {Measures.Of(from, scale, language)}",
        { Most: { } upTo } => $"{most} {Measures.Of(upTo, scale, language)}",
        _ => string.Empty,
    };
}
