using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Formats;

/// <summary>What the formats are called in names of files, answers and menus.</summary>
internal static class ReportFormats
{
    /// <summary>The format that the name of a file ends in; null where it is none of them.</summary>
    public static ReportFormat? OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".htm" => ReportFormat.Html,
        ".markdown" => ReportFormat.Md,
        { Length: > 1 } ending when Words.TryParse<ReportFormat>(ending[1..], out var format) => format,
        _ => null,
    };

    public static string MediaType(this ReportFormat format) => format switch
    {
        ReportFormat.Html => "text/html; charset=utf-8",
        ReportFormat.Pdf => "application/pdf",
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Md => "text/markdown; charset=utf-8",
        ReportFormat.Json => "application/json; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of reports."),
    };

    public static Text Name(this ReportFormat format) => format switch
    {
        ReportFormat.Html => new("HTML", "HTML"),
        ReportFormat.Pdf => new("PDF", "PDF"),
        ReportFormat.Docx => new("Word", "Word"),
        ReportFormat.Md => new("Markdown", "Markdown"),
        ReportFormat.Json => new("JSON", "JSON"),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of reports."),
    };
}
