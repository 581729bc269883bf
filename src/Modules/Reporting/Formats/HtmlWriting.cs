using Microsoft.AspNetCore.Components;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>What the pieces of a report need to know of it while they are written as HTML.</summary>
/// <param name="document">The report.</param>
/// <param name="site">The address that links begin with; null where nothing is a link.</param>
internal sealed class HtmlWriting(ReportDocument document, string? site)
{
    private int tables;
    private int pictures;

    public ReportDocument Document => document;

    public ReportNotes Notes { get; } = new(document);

    public Speech Say { get; } = ReportSpeech.Of(document);

    public string? Site => site;

    /// <summary>The id of a section in the document.</summary>
    public static string IdOf(DocumentSection section) => $"avsnitt-{section.Id.Replace('.', '-')}";

    /// <summary>An id for one more table.</summary>
    public string NextTable() => FormattableString.Invariant($"tabell-{++tables}");

    /// <summary>An id for one more picture.</summary>
    public string NextPicture() => FormattableString.Invariant($"bild-{++pictures}");

    /// <summary>The address of the page that the report stands on, before <c>#</c>; empty where it is a document of its own.</summary>
    public string Here { get; init; } = string.Empty;

    /// <summary>Takes pictures that are not to stand in the document itself, and answers with the names of their files; null where they stand in it.</summary>
    public Func<Chart, string>? PicturesBeside { get; init; }

    /// <summary>The name of the file of the logo where that is not to stand in the document itself.</summary>
    public string? LogoBeside { get; init; }

    /// <summary>What a page puts below what people wrote in a section: how to write there.</summary>
    public Func<DocumentSection, RenderFragment?>? BelowText { get; init; }
}
