using PatientSafety.Core.Findings;

namespace PatientSafety.Core.Reporting;

/// <summary>A section of the region's own in a report (eget avsnitt), written in its file.</summary>
/// <param name="Id">Its id, unique in its rule.</param>
/// <param name="Heading">Its heading, in plain text.</param>
/// <param name="Text">What it says, in Markdown (CommonMark with tables): at most 50,000 characters in each language. HTML in it is shown as it is written.</param>
public sealed record OwnSection(string Id, Text Heading, Text Text)
{
    /// <summary>The id of the section of the report that it stands after, or <see langword="null"/> for last.</summary>
    public string? After { get; init; }

    /// <summary>The id of the section whose place it takes, or <see langword="null"/> where it stands beside them. What people write in that section stays. Not together with <see cref="After"/>.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public SourceLocation? DeclaredAt { get; init; }
}
