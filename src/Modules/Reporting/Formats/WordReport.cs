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
        var html = await HtmlReport.WriteAsync(document, site, chart =>
        {
            var name = FormattableString.Invariant($"bild-{pictures.Count + 1}.svg");
            pictures.Add(new WordPicture(name, chart.Svg));
            return name;
        });
        return new WordSource(Encoding.UTF8.GetString(html), pictures, document.Title, document.Language);
    }
}
