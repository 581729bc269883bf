using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Comparison.Timeline;

/// <summary>The periods of editions and plans on one line, drawn as SVG. Colours are classes, so that they follow the page.</summary>
/// <param name="entries">What stands on the line; those whose period is not known are left out.</param>
/// <param name="who">Whose an entry is.</param>
/// <param name="say">The language.</param>
internal sealed class TimelinePicture(IEnumerable<TimelineEntry> entries, Func<TimelineEntry, string?> who, Speech say)
{
    private const int Width = 960;
    private const int Margin = 16;
    private const int Top = 32;
    private const int Row = 46;
    private const int LongestLabel = 72;
    private const double LetterWidth = 7.6;
    private readonly (TimelineEntry Entry, Period Period)[] known = [.. entries.Where(entry => entry.Period is not null).Select(entry => (entry, entry.Period!))];

    public bool IsEmpty => known.Length == 0;

    /// <summary>The picture.</summary>
    /// <param name="label">What it is for those who hear it; null where that is said beside it.</param>
    public string Draw(string? label)
    {
        var scale = TimeScale.Of([.. known.Select(pair => pair.Period)], Width - (2 * Margin));
        var height = Top + (known.Length * Row);
        var svg = new StringBuilder();
        Add(svg, $"<svg class=\"ps-timeline\" viewBox=\"0 0 {Width} {height}\"{(label is null ? string.Empty : $" role=\"img\" aria-label=\"{Encoded(label)}\"")}>");
        foreach (var year in scale.Marks)
        {
            var x = Margin + scale.StartOf(year);
            Add(svg, $"<line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{height}\"></line>");
            if (year < scale.FirstYear + scale.Years)
            {
                Add(svg, $"<text class=\"ps-year\" x=\"{x + 3:0.#}\" y=\"{Top - 8}\">{year}</text>");
            }
        }

        for (var place = 0; place < known.Length; place++)
        {
            var (entry, period) = known[place];
            var (left, width) = scale.Place(period);
            var top = Top + (place * Row);
            Add(svg, $"<rect class=\"{(entry.IsEdition ? "ps-bar-edition" : "ps-bar-plan")}\" x=\"{Margin + left:0.#}\" y=\"{top + 24}\" width=\"{Math.Max(width, 2):0.#}\" height=\"12\" rx=\"3\"></rect>");
            Label(svg, entry, Margin + left, top + 18);
        }

        return svg.Append("</svg>").ToString();
    }

    private void Label(StringBuilder svg, TimelineEntry entry, double x, int y)
    {
        var line = $"{who(entry)}, {say[entry.Period]}: {say[entry.Name]}";
        var shown = line.Length > LongestLabel ? string.Concat(line.AsSpan(0, LongestLabel - 1), "…") : line;

        // A label starts where its bar does, unless it would run out of the picture.
        var start = Math.Max(Margin, Math.Min(x, Width - Margin - (shown.Length * LetterWidth)));
        Add(svg, $"<text x=\"{start:0.#}\" y=\"{y}\">{Encoded(shown)}</text>");
    }

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
