namespace PatientSafety.Core.Regional;

/// <summary>A body that rules refer to: an office, a board, a group. Never a person.</summary>
public sealed record Body : IStatement
{
    /// <summary>The body's id, unique in its region.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>What sort of body it is.</summary>
    public BodyKind Kind { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
