using PatientSafety.Platform.Storage;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>A version of an edition as it was published.</summary>
internal sealed class NationalPublicationRow : IAppendOnly
{
    public required Guid Id { get; init; }

    public required string EditionId { get; init; }

    public required string Version { get; init; }

    /// <summary>Its file.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of its canonical form.</summary>
    public required string Hash { get; init; }

    public required string Origin { get; init; }

    public required DateTimeOffset PublishedAtUtc { get; init; }

    public required string PublishedBy { get; init; }

    public required string Why { get; init; }
}
