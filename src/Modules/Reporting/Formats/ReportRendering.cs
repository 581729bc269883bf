using System.Text;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Printing;

namespace PatientSafety.Reporting.Formats;

/// <summary>Gives a report in a format.</summary>
internal sealed class ReportRendering(PdfPrinting pdf, WordWriting word)
{
    /// <summary>The file.</summary>
    /// <param name="document">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="at">The instant that files name as the one in which they were made.</param>
    /// <param name="html">The report as HTML, where it is known already.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="site">The address that links begin with where the document says none.</param>
    public async Task<Printed> OfAsync(ReportDocument document, ReportFormat format, DateTimeOffset at, byte[]? html, CancellationToken stop, string? site = null) => format switch
    {
        ReportFormat.Html => new(html ?? await HtmlReport.WriteAsync(document, site), null),
        ReportFormat.Md => new(MarkdownReport.Write(document), null),
        ReportFormat.Json => new(JsonReport.Write(document), null),
        ReportFormat.Pdf => await pdf.PrintAsync(Encoding.UTF8.GetString(html ?? await HtmlReport.WriteAsync(document, site)), at, stop),
        ReportFormat.Docx => await word.WriteAsync(await WordReport.OfAsync(document, site), at, stop),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format that can be given."),
    };
}
