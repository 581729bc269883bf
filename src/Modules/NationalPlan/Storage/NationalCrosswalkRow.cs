using PatientSafety.Platform.Storage;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>A crosswalk as it stood after a change. The latest counts, the earlier ones stay.</summary>
internal sealed class NationalCrosswalkRow : IAppendOnly
{
    public required Guid Id { get; init; }

    public required string CrosswalkId { get; init; }

    /// <summary>From 1; what came with the product is 0.</summary>
    public required int Revision { get; init; }

    /// <summary>Its file.</summary>
    public required string Content { get; init; }

    /// <summary>Whether it was written here or taken in.</summary>
    public required string Origin { get; init; }

    public required DateTimeOffset ChangedAtUtc { get; init; }

    public required string ChangedBy { get; init; }

    public required string Why { get; init; }
}
