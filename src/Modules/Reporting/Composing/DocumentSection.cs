using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Reporting.Composing;

/// <summary>A section of a report.</summary>
internal sealed record DocumentSection
{
    /// <summary>Its id, unique in the report: those of the sections around it and its own, joined by dots.</summary>
    public required string Id { get; init; }

    public required Run Heading { get; init; }

    /// <summary>What was worked out for it.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>What people write in it; null where there is no room for that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSlot? Slot { get; init; }

    /// <summary>The points of law that it answers to.</summary>
    public ImmutableArray<string> Law { get; init; } = [];

    public ImmutableArray<DocumentSection> Sections { get; init; } = [];

    /// <summary>Whether anything stands in it but remarks.</summary>
    [JsonIgnore]
    public bool SaysSomething => Slot?.Text is not null || Blocks.Any(block => block is not Remark);

    public IEnumerable<DocumentSection> WithThoseBelow() => Sections.SelectMany(section => section.WithThoseBelow()).Prepend(this);
}
