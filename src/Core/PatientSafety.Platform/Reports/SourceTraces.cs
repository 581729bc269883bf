using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Reports;

/// <summary>Traces of what a source says.</summary>
public static class SourceTraces
{
    /// <summary>A trace of a statement: what it is, its source, how well that supports it, and what a reader has to know besides.</summary>
    /// <param name="report">The report.</param>
    /// <param name="what">What it is, as a sentence.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="within">The document that a source without one of its own stands in.</param>
    /// <param name="address">Where it stands in the product.</param>
    public static Trace Sourced(this ReportAbout report, string what, Provenance provenance, Source? within, string? address)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(provenance);
        var note = provenance.Note is { } known ? $" {report.Say[known]}" : string.Empty;
        return new Trace($"{what} {SourceWords.Of(provenance, within, report.Say.Language)}{note}", address);
    }
}
