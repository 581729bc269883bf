using System.Collections.Immutable;

namespace PatientSafety.Core.National;

/// <summary>An area of the national plan, in one edition: a <see cref="Foundation"/> or a <see cref="FocusArea"/>.</summary>
public abstract record Area : IStatement
{
    private protected Area()
    {
    }

    /// <summary>The area's id, the same in every edition that has the area: kebab-case ASCII, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The name in this edition. A later edition may name the same area otherwise.</summary>
    public required Text Name { get; init; }

    /// <summary>The place among the areas of its kind in this edition, from 1. It is an order of printing, not an identity.</summary>
    public required int Order { get; init; }

    /// <summary>Other names that plans use for the area.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the area is about, in our own words; <see langword="null"/> where this edition's text is not known.</summary>
    public Text? Description { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>Which of the two kinds this is.</summary>
    public abstract AreaKind Kind { get; }
}
