using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Reporting.Templates;

/// <summary>A section of a report.</summary>
internal sealed record TemplateSection
{
    /// <summary>Its id, unique among its siblings.</summary>
    public required string Id { get; init; }

    public required Text Heading { get; init; }

    /// <summary>The parts that fill it, in order.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Whether people may, should or have to write here.</summary>
    public SlotNeed Slot { get; init; }

    /// <summary>What belongs there.</summary>
    public Text? Hint { get; init; }

    /// <summary>The points of law that it answers to.</summary>
    public ImmutableArray<string> Law { get; init; } = [];

    /// <summary>The areas that get a section of their own in it, each made of <see cref="Sections"/>; null where it is not divided by areas.</summary>
    public AreaChoice? Each { get; init; }

    /// <summary>The areas that the section is for; empty for all.</summary>
    public ImmutableArray<string> OnlyFor { get; init; } = [];

    public ImmutableArray<TemplateSection> Sections { get; init; } = [];
}
