using System.Globalization;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads the target and the baseline of an indicator, on its scale.</summary>
internal static class IndicatorMeasures
{
    private static readonly string[] Keys = ["value", "from", "to"];

    public static IndicatorTarget? Target(MapReader target, IndicatorScale scale, Direction direction)
    {
        var written = Keys.Count(target.Has);
        var value = Measure(target, "value", scale);
        var from = Measure(target, "from", scale);
        var to = Measure(target, "to", scale);
        var provenance = target.Provenance();
        if (new[] { value, from, to }.Count(measure => measure is not null) < written)
        {
            return null;
        }

        switch (direction)
        {
            case Direction.Higher when value is not null && from is null && to is null:
                return new IndicatorTarget { Least = value, Provenance = provenance };
            case Direction.Lower when value is not null && from is null && to is null:
                return new IndicatorTarget { Most = value, Provenance = provenance };
            case Direction.Range when value is null && from is not null && to is not null && from <= to:
                return new IndicatorTarget { Least = from, Most = to, Provenance = provenance };
            default:
                target.Report(IndicatorFindings.TargetDoesNotFit.At(target.Location, new(
                    $"Målet går inte att förstå med riktningen {Words.Of(direction)}.",
                    $"The target cannot be understood with the direction {Words.Of(direction)}.")));
                return null;
        }
    }

    public static IndicatorBaseline? Baseline(MapReader baseline, IndicatorScale scale)
    {
        if (!baseline.Has("value"))
        {
            baseline.Missing("value");
        }

        var value = Measure(baseline, "value", scale);
        var when = baseline.Period("period");
        var provenance = baseline.Provenance();
        return value is null ? null : new IndicatorBaseline { Value = value.Value, When = when, Provenance = provenance };
    }

    private static decimal? Measure(MapReader place, string key, IndicatorScale scale)
    {
        if (place.Scalar(key) is not { } written)
        {
            return null;
        }

        var measure = scale.Kind == ScaleKind.Letters
            ? written.Value is [var letter] ? IndicatorScale.StepOf(letter) : null
            : decimal.TryParse(written.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null;
        if (measure is { } found && scale.Holds(found))
        {
            return found;
        }

        place.Report(IndicatorFindings.OffTheScale.At(written.Location, new(
            $"”{written.Value}” går inte att läsa på skalan {Words.Of(scale.Kind)}.", $"“{written.Value}” cannot be read on the scale {Words.Of(scale.Kind)}.")));
        return null;
    }
}
