namespace PatientSafety.Core.Regional;

/// <summary>A status word of the region's own.</summary>
public sealed record ActivityStatus : IStatement
{
    /// <summary>The status's id, unique in its region.</summary>
    public required string Id { get; init; }

    /// <summary>The region's word.</summary>
    public required Text Name { get; init; }

    /// <summary>What it means on the common scale.</summary>
    public CoreStatus Core { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
