using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PatientSafety.Reporting.Composing;

/// <summary>A report as it was drawn up, in one language. All formats are made of it, and it is what is kept when a report is frozen.</summary>
internal sealed record ReportDocument
{
    /// <summary>Its address.</summary>
    public required string Report { get; init; }

    /// <summary>The code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>Whose report it is.</summary>
    public required string Owner { get; init; }

    public required string Title { get; init; }

    /// <summary>What stands at its head: what it is about, from when, of what.</summary>
    public required ImmutableArray<ReportFact> Facts { get; init; }

    public required ImmutableArray<DocumentSection> Sections { get; init; }

    /// <summary>Whether it has to have room on one page, apart from its notes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsShort { get; init; }

    /// <summary>What tells a frozen report from others; null while it is a draft.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportStamp? Stamp { get; init; }

    /// <summary>The address that links begin with, with a slash at the end; null where nobody has said which it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Site { get; init; }

    /// <summary>What the region's reports look like; null where they look as the product's do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportLook? Look { get; init; }

    public IEnumerable<DocumentSection> AllSections() => Sections.SelectMany(section => section.WithThoseBelow());
}
