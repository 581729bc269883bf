using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>Bars whose parts are told apart by pattern and number, not by colour alone.</summary>
internal sealed class BarPicture
{
    private const int Width = 960;
    private const int Margin = 12;
    private const int Bar = 26;
    private const double NumberNeeds = 9;
    private const double LetterNeeds = 8;

    private readonly (string? Name, BarPart[] Parts)[] bars;
    private readonly string id;
    private readonly Speech say;
    private readonly StringBuilder svg = new();

    /// <summary>Makes ready to draw.</summary>
    /// <param name="rows">The bars.</param>
    /// <param name="id">What the ids of its patterns begin with; no other picture of the same document has it.</param>
    /// <param name="say">The language.</param>
    public BarPicture(IEnumerable<BarRow> rows, string id, Speech say)
    {
        bars = [.. rows.Select(row => (row.Name, row.Parts.Where(part => part.Count > 0).ToArray()))];
        Most = bars.Select(bar => bar.Parts.Sum(part => part.Count)).DefaultIfEmpty(0).Max();
        this.id = id;
        this.say = say;
    }

    /// <summary>What the longest bar counts; 0 where there is nothing to draw.</summary>
    public int Most { get; }

    /// <summary>The same in words.</summary>
    public string Said => string.Join(". ", bars.Select(bar => $"{(bar.Name is null ? string.Empty : bar.Name + ": ")}{string.Join(", ", bar.Parts.Select(part => $"{part.Count} {say[part.Name]}"))}"));

    private int BarsEnd => Margin + bars.Sum(bar => Bar + 10 + (bar.Name is null ? 0 : 22));

    /// <summary>The picture for a page, which says its name by itself; what its parts look like is said beside it.</summary>
    public string OnPage(string title)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"ps-bars\" viewBox=\"0 0 {Width} {BarsEnd}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\"><title id=\"{id}-title\">{Encoded(title)}</title><desc id=\"{id}-desc\">{Encoded(Said)}</desc>{BarPatterns.Of(id)}");
        Draw(part => $"<title>{Encoded($"{part.Count} {say[part.Name]}")}</title>");
        return svg.Append("</svg>").ToString();
    }

    /// <summary>The picture for a report: without a name, which the report gives, and with what its parts look like, since it may stand alone.</summary>
    public string InReport()
    {
        var (signs, end) = Legend();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"ps-bars\" viewBox=\"0 0 {Width} {end}\">{BarPatterns.Of(id)}");
        Draw(_ => string.Empty);
        return svg.Append(signs).Append("</svg>").ToString();
    }

    private void Draw(Func<BarPart, string> nameOf)
    {
        var y = Margin;
        foreach (var bar in bars)
        {
            if (bar.Name is not null)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{y + 14}\">{Encoded(Shown.Cut(bar.Name, 100))}</text>");
                y += 22;
            }

            double x = Margin;
            foreach (var part in bar.Parts)
            {
                var width = (Width - (2.0 * Margin)) * part.Count / Most;
                svg.Append("<g>").Append(nameOf(part)).Append(Box(part.Kind, x, y, width, Bar));
                if (width > NumberNeeds * (part.Count.ToString(CultureInfo.InvariantCulture).Length + 1))
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ps-count\" x=\"{x + (width / 2):0.##}\" y=\"{y + 18}\">{part.Count}</text>");
                }

                svg.Append("</g>");
                x += width;
            }

            y += Bar + 10;
        }
    }

    private (string Signs, int End) Legend()
    {
        const int Sign = 28;
        var signs = new StringBuilder();
        var (x, y) = ((double)Margin, BarsEnd + 6);
        foreach (var part in bars.SelectMany(bar => bar.Parts).DistinctBy(part => part.Kind, StringComparer.Ordinal).OrderBy(part => Array.IndexOf(BarParts.Kinds, part.Kind)))
        {
            var name = say[part.Name];
            var needs = Sign + 8 + (LetterNeeds * name.Length) + 16;
            if (x > Margin && x + needs > Width - Margin)
            {
                (x, y) = (Margin, y + 24);
            }

            signs.Append(Box(part.Kind, x, y, Sign, 16)).Append(CultureInfo.InvariantCulture, $"<text x=\"{x + Sign + 8:0.##}\" y=\"{y + 13}\">{Encoded(name)}</text>");
            x += needs;
        }

        return (signs.ToString(), y + 16 + Margin);
    }

    private string Box(string kind, double x, int y, double width, int height) => string.Create(
        CultureInfo.InvariantCulture,
        $"<rect class=\"ps-part ps-part-{kind}\" x=\"{x:0.##}\" y=\"{y}\" width=\"{width:0.##}\" height=\"{height}\"></rect><rect class=\"ps-over\" fill=\"url(#{id}-{kind})\" x=\"{x:0.##}\" y=\"{y}\" width=\"{width:0.##}\" height=\"{height}\"></rect>");

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
