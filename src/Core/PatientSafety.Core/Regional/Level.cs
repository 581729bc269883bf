namespace PatientSafety.Core.Regional;

/// <summary>A level of the region's organisation, named by the region: division, förvaltning, verksamhet, enhet.</summary>
public sealed record Level : IStatement
{
    /// <summary>The id of the top, which every region has without declaring it.</summary>
    public const string Region = "region";

    /// <summary>The level's id, unique in its region.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>How long before the level above it has to be done, or <see langword="null"/> where the region does not say.</summary>
    public Lead? Lead { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
