using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Drawing;

/// <summary>Where each dimension stands on the letters A to E, now and before.</summary>
internal sealed class ProfilePicture(Indicator indicator, Profile profile, Language language, double width)
{
    private const double Row = 58;
    private const double Top = 8;
    private const double Radius = 12;
    private const double LetterWidth = 8;

    private double Height => Top + (indicator.Scale.Dimensions.Length * Row);

    public string Draw(string id, string title) => Draw(new Svg(width, Height) { Names = (id, title, profile.Words(indicator).In(language)) });

    /// <summary>The picture alone, for where its title and its sentences stand beside it.</summary>
    public string Draw() => Draw(new Svg(width, Height));

    private string Draw(Svg svg)
    {
        var dimensions = indicator.Scale.Dimensions;
        for (var place = 0; place < dimensions.Length; place++)
        {
            DrawRow(svg, dimensions[place], Top + (place * Row));
        }

        return svg.ToString();
    }

    private void DrawRow(Svg svg, IndicatorDimension dimension, double top)
    {
        var y = top + 36;
        svg.Text("dimension", 4, top + 14, Shown.Cut(dimension.Name.In(language), (int)((width - 8) / LetterWidth)));
        svg.Line("grid", Step(1), y, Step(IndicatorScale.Letters.Length), y);
        for (var step = 1; step <= IndicatorScale.Letters.Length; step++)
        {
            if (indicator.Target?.IsReachedBy(step) == true)
            {
                svg.Rectangle("target-band", Step(step) - ((width - 44) / 10), y - Radius - 2, (width - 44) / 5, (2 * Radius) + 4);
            }
        }

        var (now, before) = (profile.Now(dimension.Id), profile.Before(dimension.Id));
        if (now?.Measure is { } after && before?.Measure is { } earlier && after != earlier)
        {
            Arrow(svg, Step(earlier), Step(after), y);
        }

        // After the arrow, so that it does not strike them out.
        for (var step = 1; step <= IndicatorScale.Letters.Length; step++)
        {
            svg.Text(indicator.Target?.IsReachedBy(step) == true ? "letter-target" : "letter", Step(step), y + 5, IndicatorScale.Letters[step - 1].ToString(), "middle");
        }

        if (before?.Measure is { } was && was != now?.Measure)
        {
            Letter(svg, "before", was, y);
        }

        if (now?.Measure is { } stands)
        {
            Letter(svg, "now", stands, y);
        }
        else if (now is not null)
        {
            svg.Hidden(width - 14, top + 10);
        }
    }

    private void Letter(Svg svg, string name, decimal step, double y)
    {
        svg.Circle(name, Step(step), y, Radius);
        svg.Text($"{name}-letter", Step(step), y + 5, Measures.Short(step, indicator.Scale, language), "middle");
    }

    private static void Arrow(Svg svg, double from, double to, double y)
    {
        var way = Math.Sign(to - from);
        var end = to - (way * (Radius + 2));
        svg.Line("change", from + (way * Radius), y, end, y);
        svg.Path("change", [(end - (way * 6), y - 5), (end, y), (end - (way * 6), y + 5)]);
    }

    private double Step(decimal step) => 22 + ((((double)step * 2) - 1) * (width - 44) / (2 * IndicatorScale.Letters.Length));
}
