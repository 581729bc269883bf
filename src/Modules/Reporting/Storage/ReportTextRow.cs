using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

/// <summary>What somebody wrote in a section. It is never changed: what is written anew is a row that follows this one.</summary>
internal sealed class ReportTextRow : IAppendOnly
{
    public long Number { get; init; }

    /// <summary>The report's address.</summary>
    public required string Report { get; init; }

    public required string Section { get; init; }

    public required string Language { get; init; }

    /// <summary>The text; null where it was emptied.</summary>
    public string? Markdown { get; init; }

    /// <summary>The number of the text in whose place it stands; 0 for the first. Of two who change the same one only the first can.</summary>
    public required long Follows { get; init; }

    /// <summary>The hash of what was worked out for the section when it was written.</summary>
    public required string Beside { get; init; }

    public required DateTimeOffset WrittenAtUtc { get; init; }

    public required string WrittenBy { get; init; }
}
