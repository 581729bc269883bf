using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

/// <summary>A report as it was frozen.</summary>
internal sealed class FrozenReportRow : IAppendOnly
{
    public required string Number { get; init; }

    public required string Place { get; init; }

    public required string Report { get; init; }

    public required string Period { get; init; }

    /// <summary>The unit's id; empty where it is the region's own.</summary>
    public required string Unit { get; init; }

    public required string Language { get; init; }

    public required int Version { get; init; }

    public string? Corrects { get; init; }

    public string? Why { get; init; }

    public required DateOnly DrawnUpOn { get; init; }

    public required DateTimeOffset FrozenAtUtc { get; init; }

    public required string FrozenBy { get; init; }

    /// <summary>The document, as JSON, compressed.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The document as HTML, compressed: what the program made of it then.</summary>
    public required byte[] Html { get; init; }

    /// <summary>SHA-256 of the document as JSON, in lower-case hex.</summary>
    public required string JsonHash { get; init; }

    public required string HtmlHash { get; init; }

    public required string MarkdownHash { get; init; }
}
