namespace PatientSafety.Core.National;

/// <summary>A part of a focus area: an <see cref="Aim"/>, a <see cref="Condition"/> or a <see cref="NationalAction"/>.</summary>
public abstract record AreaPart : IStatement
{
    private protected AreaPart()
    {
    }

    /// <summary>The part's id, unique in its edition.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required Text Text { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
