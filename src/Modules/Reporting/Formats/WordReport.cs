using System.Text;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Printing;

namespace PatientSafety.Reporting.Formats;

/// <summary>A report as what a Word document is made of: the same HTML, with its pictures beside it.</summary>
internal static class WordReport
{
    public static async Task<WordSource> OfAsync(ReportDocument document, string? site)
    {
        var pictures = new List<WordPicture>();
        var logo = LogoOf(document.Look?.Logo);
        var html = await HtmlReport.WriteAsync(
            document,
            site,
            chart =>
            {
                var name = FormattableString.Invariant($"bild-{pictures.Count + 1}.svg");
                pictures.Add(new WordPicture(name, chart.Svg));
                return name;
            },
            logo?.Name);
        return new WordSource(Encoding.UTF8.GetString(html), pictures, document.Title, document.Language) { Logo = logo, Colour = document.Look?.Colour };
    }

    private static WordLogo? LogoOf(string? data)
    {
        const string Before = ";base64,";
        return data is not null && data.IndexOf(Before, StringComparison.Ordinal) is > 0 and var place
            ? new(data.StartsWith("data:image/png", StringComparison.Ordinal) ? "logotyp.png" : "logotyp.svg", Convert.FromBase64String(data[(place + Before.Length)..]))
            : null;
    }
}
