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
    };
}
