using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>Gives a report in a format.</summary>
internal sealed class ReportRendering
{
    /// <summary>The file.</summary>
    /// <param name="document">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="at">The instant that files name as the one in which they were made.</param>
    /// <param name="html">The report as HTML, where it is known already.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="site">The address that links begin with where the document says none.</param>
    public async Task<ReportFile> OfAsync(ReportDocument document, ReportFormat format, DateTimeOffset at, byte[]? html, CancellationToken stop, string? site = null) => format switch
    {
        ReportFormat.Html => new(html ?? await HtmlReport.WriteAsync(document, site)),
        ReportFormat.Md => new(MarkdownReport.Write(document)),
        ReportFormat.Json => new(JsonReport.Write(document)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), Words.Of(format), "Not a format that can be given."),
    };
}
