using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>A section that a plugin's code has for its region's reports.</summary>
/// <param name="Id">Its id, unique in the plugin.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Texts">What it says, for each plan and rule where it says something.</param>
public sealed record ReportSection(string Id, Text Heading, ImmutableArray<SectionText> Texts)
{
    /// <summary>The id of the section that it stands after; null for last.</summary>
    public string? After { get; init; }

    /// <summary>The id of the section whose place it takes; null where it stands beside them.</summary>
    public string? InsteadOf { get; init; }
}
