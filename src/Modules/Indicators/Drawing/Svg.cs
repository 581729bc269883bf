using System.Globalization;
using System.Net;
using System.Text;

namespace PatientSafety.Indicators.Drawing;

/// <summary>Writes a picture as SVG. Colours are classes, so that they follow the page, also in the dark.</summary>
internal sealed class Svg(double width, double height)
{
    private readonly StringBuilder content = new();

    /// <summary>What names the picture on a page: an id of its own there, what it shows, and the same in sentences. Null where that stands beside it.</summary>
    public (string Id, string Title, string Description)? Names { get; init; }

    public void Line(string name, double fromX, double fromY, double toX, double toY) =>
        content.Append(CultureInfo.InvariantCulture, $"<line class=\"ps-{name}\" x1=\"{fromX:0.#}\" y1=\"{fromY:0.#}\" x2=\"{toX:0.#}\" y2=\"{toY:0.#}\"/>");

    public void Rectangle(string name, double x, double y, double wide, double high) =>
        content.Append(CultureInfo.InvariantCulture, $"<rect class=\"ps-{name}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{wide:0.#}\" height=\"{high:0.#}\"/>");

    public void Circle(string name, double x, double y, double radius) =>
        content.Append(CultureInfo.InvariantCulture, $"<circle class=\"ps-{name}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/>");

    public void Path(string name, IEnumerable<(double X, double Y)> points)
    {
        var steps = string.Join(' ', points.Select((point, place) => string.Create(CultureInfo.InvariantCulture, $"{(place == 0 ? 'M' : 'L')}{point.X:0.#} {point.Y:0.#}")));
        content.Append(CultureInfo.InvariantCulture, $"<path class=\"ps-{name}\" d=\"{steps}\"/>");
    }

    /// <summary>A square with slashes: a value that is kept and not shown.</summary>
    public void Hidden(double x, double y)
    {
        const double Half = 6;
        Rectangle("hidden", x - Half, y - Half, 2 * Half, 2 * Half);
        Line("hidden", x - Half, y + Half, x + Half, y - Half);
    }

    /// <summary>A text that starts, has its middle or ends where it is placed.</summary>
    public void Text(string name, double x, double y, string text, string anchor = "start") =>
        content.Append(CultureInfo.InvariantCulture, $"<text class=\"ps-{name}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>");

    public override string ToString()
    {
        var (attributes, elements) = Names is var (id, title, description)
            ? ($" role=\"img\" aria-labelledby=\"{id}-title {id}-description\"", $"<title id=\"{id}-title\">{WebUtility.HtmlEncode(title)}</title><desc id=\"{id}-description\">{WebUtility.HtmlEncode(description)}</desc>")
            : (string.Empty, string.Empty);
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"ps-picture\" viewBox=\"0 0 {width:0.#} {height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"{attributes}>{elements}{content}</svg>");
    }
}
