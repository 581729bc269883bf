using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Drawing;

/// <summary>The axis of values: from where to where, and where it has marks.</summary>
internal sealed record ValueAxis(double Least, double Most, ImmutableArray<double> Marks)
{
    private const int Intervals = 4;

    /// <summary>An axis that holds the values, the target and the baseline. Counts, rates and times begin at nought, so that a doubling looks like one.</summary>
    public static ValueAxis Of(Indicator indicator, IEnumerable<IndicatorPoint> points)
    {
        if (indicator.Scale.Kind == ScaleKind.Letters)
        {
            return new(0.5, IndicatorScale.Letters.Length + 0.5, [.. Enumerable.Range(1, IndicatorScale.Letters.Length).Select(step => (double)step)]);
        }

        var values = points.Select(point => point.Measure)
            .Concat([indicator.Target?.Least, indicator.Target?.Most, indicator.Baseline?.Value])
            .OfType<decimal>()
            .Select(value => (double)value)
            .ToList();
        var kind = indicator.Scale.Kind;
        if (values.Count == 0)
        {
            values.AddRange([0, 1]);
        }

        var (least, most) = (values.Min(), values.Max());
        if (kind is ScaleKind.Count or ScaleKind.Rate or ScaleKind.Time)
        {
            least = 0;
        }

        if (most - least < 1e-9)
        {
            var around = kind == ScaleKind.Share ? 0.05 : Math.Max(Math.Abs(most) * 0.1, 1);
            (least, most) = (kind is ScaleKind.Count or ScaleKind.Rate or ScaleKind.Time ? 0 : least - around, most + around);
        }

        var step = Step((most - least) / Intervals);
        var from = Math.Floor((least / step) + 1e-9) * step;
        var to = Math.Ceiling((most / step) - 1e-9) * step;
        if (kind == ScaleKind.Share)
        {
            (from, to) = (Math.Max(from, 0), Math.Min(to, 1));
        }

        return new(from, to, [.. Enumerable.Range(0, (int)Math.Round((to - from) / step) + 1).Select(mark => from + (mark * step))]);
    }

    public double Place(double value, double top, double bottom) => bottom - ((Math.Clamp(value, Least, Most) - Least) / (Most - Least) * (bottom - top));

    /// <summary>The next of 1, 2 and 5 times a power of ten.</summary>
    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1.0000001 => power,
            <= 2.0000001 => 2 * power,
            <= 5.0000001 => 5 * power,
            _ => 10 * power,
        };
    }
}
