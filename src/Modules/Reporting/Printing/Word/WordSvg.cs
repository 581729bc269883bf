using System.Globalization;
using System.Xml.Linq;
using System.Xml;
using PatientSafety.Reporting.Formats;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>A picture as a file of its own: with its namespace, its look, and its size in inches, so that it is as large on paper as on a page.</summary>
internal static class WordSvg
{
    private const double PixelsInAnInch = 96;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(string svg)
    {
        XElement picture;
        try
        {
            picture = XElement.Parse(svg.Contains("xmlns=", StringComparison.Ordinal) ? svg : svg.Replace("<svg", $"<svg xmlns=\"{Svg}\"", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // Whoever reads it may be more patient.
            return svg;
        }

        if (((string?)picture.Attribute("viewBox"))?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height])
        {
            picture.SetAttributeValue("width", Inches(width));
            picture.SetAttributeValue("height", Inches(height));
        }

        if (!picture.Descendants(Svg + "style").Any())
        {
            picture.AddFirst(new XElement(Svg + "style", ReportStyle.Pictures));
        }

        return picture.ToString(SaveOptions.DisableFormatting);
    }

    private static string? Inches(string pixels) => double.TryParse(pixels, CultureInfo.InvariantCulture, out var number)
        ? string.Create(CultureInfo.InvariantCulture, $"{number / PixelsInAnInch:0.####}in")
        : null;
}
