using System.Collections.Immutable;

namespace PatientSafety.Core.National;

/// <summary>How the areas of one edition relate to those of another. A rename is a relation here, never a match of texts.</summary>
public sealed record Crosswalk : IStatement
{
    /// <summary>The crosswalk's id, for example <c>agera-2020--agera-2025</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the first edition.</summary>
    public required string From { get; init; }

    /// <summary>The id of the second edition.</summary>
    public required string To { get; init; }

    /// <summary>The pairs.</summary>
    public ImmutableArray<CrosswalkPair> Pairs { get; init; } = [];

    /// <summary>The ids of the editions between <see cref="From"/> and <see cref="To"/> that it goes through; empty where somebody wrote it.</summary>
    public ImmutableArray<string> Through { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>The crosswalk in the other direction.</summary>
    /// <returns>Every pair inverted.</returns>
    public Crosswalk Inverse() => this with { From = To, To = From, Pairs = [.. Pairs.Select(pair => pair.Inverse())], Through = [.. Through.Reverse()] };
}
