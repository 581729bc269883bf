using System.Collections.Immutable;

namespace PatientSafety.Core.National;

/// <summary>Two areas of two editions and how they relate.</summary>
public sealed record CrosswalkPair : IStatement
{
    /// <summary>The area's id in the first edition, or <see langword="null"/> where the second one's area is new.</summary>
    public string? From { get; init; }

    /// <summary>The area's id in the second edition, or <see langword="null"/> where the area has no counterpart there.</summary>
    public string? To { get; init; }

    /// <summary>What <see cref="To"/> is to <see cref="From"/>; without meaning where either is missing.</summary>
    public SkosRelation Relation { get; init; }

    /// <summary>How sure the author is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether the pair has been agreed on.</summary>
    public PairStatus Status { get; init; }

    /// <summary>Why the two belong together, or why one has no counterpart.</summary>
    public required Text Rationale { get; init; }

    /// <summary>Who put the pair forward, or <see langword="null"/> where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>The day on which it was put forward or last changed, or <see langword="null"/> where it is not known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The pairs that this one was put together from, in order of the way from <see cref="From"/> to <see cref="To"/>; empty where somebody wrote it.</summary>
    /// <remarks>A pair that was put together is never surer than its weakest link.</remarks>
    public ImmutableArray<CrosswalkPair> Links { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>The same pair seen from the other edition: broad and narrow change places.</summary>
    /// <returns>The pair with its ends exchanged.</returns>
    public CrosswalkPair Inverse() => this with
    {
        From = To,
        To = From,
        Relation = Relation switch
        {
            SkosRelation.Broad => SkosRelation.Narrow,
            SkosRelation.Narrow => SkosRelation.Broad,
            var symmetric => symmetric,
        },
        Links = Links.IsEmpty ? Links : [.. Links.Reverse().Select(link => link.Inverse())],
    };
}
