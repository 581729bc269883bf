using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Drawing;

/// <summary>How an indicator goes over time: the values, the target, the baseline and the breaks. A line joins values of the same series only, and stops at one that is suppressed.</summary>
internal sealed class TrendPicture(Indicator indicator, ImmutableArray<IndicatorPoint> points, Language language, TrendFrame frame)
{
    private const double Radius = 4.5;
    private readonly IndicatorPoint[] points = [.. points.OrderBy(point => point.Period.To).ThenBy(point => point.Period.From)];
    private readonly ValueAxis axis = frame.Axis ?? ValueAxis.Of(indicator, points);

    /// <summary>The picture.</summary>
    /// <param name="id">An id of its own on the page.</param>
    /// <param name="title">What it shows.</param>
    public string Draw(string id, string title) =>
        Draw(new Svg(frame.Width, frame.Height) { Names = (id, title, TrendWords.Of(indicator, [.. points]).In(language)) });

    /// <summary>The picture alone, for where its title and its sentences stand beside it.</summary>
    public string Draw() => Draw(new Svg(frame.Width, frame.Height));

    /// <summary>The stretches that are drawn as lines.</summary>
    public IEnumerable<ImmutableArray<IndicatorPoint>> Joined()
    {
        var joined = ImmutableArray.CreateBuilder<IndicatorPoint>();
        foreach (var point in points)
        {
            if (point.Measure is null || (joined.Count > 0 && joined[^1].Series != point.Series))
            {
                if (joined.Count > 1)
                {
                    yield return joined.ToImmutable();
                }

                joined.Clear();
            }

            if (point.Measure is not null)
            {
                joined.Add(point);
            }
        }

        if (joined.Count > 1)
        {
            yield return joined.ToImmutable();
        }
    }

    private string Draw(Svg svg)
    {
        Axis(svg);
        Levels(svg);
        Breaks(svg);
        foreach (var joined in Joined())
        {
            svg.Path("trend", joined.Select(point => (X(point), Y(point.Measure!.Value))));
        }

        foreach (var point in points)
        {
            Mark(svg, point);
        }

        if (!frame.IsSmall)
        {
            LevelWords(svg);
        }

        if (points.LastOrDefault(point => point.Measure is not null) is { } last)
        {
            var above = Y(last.Measure!.Value) - 10 > frame.Top ? -10 : 20;
            svg.Text("value", Math.Min(X(last) + Radius, frame.Right), Y(last.Measure!.Value) + above, Measures.Short(last.Measure!.Value, indicator.Scale, language), "end");
        }

        return svg.ToString();
    }

    private void Axis(Svg svg)
    {
        foreach (var mark in axis.Marks)
        {
            var y = axis.Place(mark, frame.Top, frame.Bottom);
            svg.Line("grid", frame.Left, y, frame.Right, y);
            if (!frame.IsSmall || mark == axis.Marks[0] || mark == axis.Marks[^1])
            {
                svg.Text("axis", frame.Left - 6, y + 4, Measures.Short((decimal)Math.Round(mark, 9), indicator.Scale, language), "end");
            }
        }

        var free = double.MaxValue;
        foreach (var point in points.Reverse())
        {
            var text = PeriodText.Id(point.Period);
            var half = text.Length * 3.6;
            var middle = Math.Clamp(X(point), frame.Left + half - 10, frame.Right - half + 10);
            if (middle + half + 8 < free)
            {
                svg.Text("axis", middle, frame.Bottom + 18, text, "middle");
                free = middle - half;
            }
        }
    }

    private void Levels(Svg svg)
    {
        if (indicator.Target is { Least: { } from, Most: { } to })
        {
            svg.Rectangle("target-band", frame.Left, Y(to), frame.Right - frame.Left, Y(from) - Y(to));
        }

        foreach (var (name, value) in AllLevels())
        {
            svg.Line(name, frame.Left, Y(value), frame.Right, Y(value));
        }
    }

    /// <summary>The labels come last, on top of everything.</summary>
    private void LevelWords(Svg svg)
    {
        var labels = new LevelLabels(frame,
        [
            .. Joined().Select(joined => joined.Select(point => (X(point), Y(point.Measure!.Value))).ToImmutableArray()),
            .. points.Select(point => ImmutableArray.Create((X(point), point.Measure is { } measure ? Y(measure) : frame.Bottom - 10))),
        ]);
        foreach (var (name, value) in AllLevels())
        {
            var text = Word(name, value);
            var (x, y) = labels.Place(text, Y(value));
            svg.Text($"{name}-label", x, y, text);
        }
    }

    private IEnumerable<(string Name, decimal Value)> AllLevels() =>
    [
        .. new[] { indicator.Target?.Least, indicator.Target?.Most }.OfType<decimal>().Select(value => ("target", value)),
        .. indicator.Baseline is { } baseline ? [("baseline", baseline.Value)] : Array.Empty<(string, decimal)>(),
    ];

    private string Word(string name, decimal value)
    {
        var text = name == "target" ? new Text("Mål", "Target") : new Text("Utgångsläge", "Baseline");
        return $"{text.In(language)} {Measures.Short(value, indicator.Scale, language)}";
    }

    private void Breaks(Svg svg)
    {
        for (var place = 0; place < indicator.Breaks.Length; place++)
        {
            var known = indicator.Breaks[place];
            if (!TrendWords.Shows(known, points))
            {
                continue;
            }

            // Halfway between the last value before it and the first after it: on its own day it would often cover a value.
            var x = (X(points.Last(point => point.Period.To < known.On)) + X(points.First(point => point.Period.To >= known.On))) / 2;
            svg.Line("break", x, frame.Top - 6, x, frame.Bottom);
            if (!frame.IsSmall)
            {
                svg.Text("break-label", x, frame.Top - 10, FormattableString.Invariant($"{(language == Language.English ? "Break" : "Brott")} {place + 1}"), "middle");
            }
        }
    }

    private void Mark(Svg svg, IndicatorPoint point)
    {
        if (point.Measure is not { } measure)
        {
            svg.Hidden(X(point), frame.Bottom - 10);
            return;
        }

        svg.Circle(indicator.Target?.IsReachedBy(measure) == false ? "short-of" : "reached", X(point), Y(measure), frame.IsSmall ? 3 : Radius);
    }

    private double X(IndicatorPoint point) => At(point.Period.To);

    private double Y(decimal measure) => axis.Place((double)measure, frame.Top, frame.Bottom);

    private double At(DateOnly day)
    {
        var (first, last) = frame.Days ?? (points.Length == 0 ? (day, day) : (points[0].Period.To, points[^1].Period.To));
        const double Margin = 14;
        var (left, right) = (frame.Left + Margin, frame.Right - Margin);
        return last == first ? (left + right) / 2 : left + ((double)(day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber) * (right - left));
    }
}
