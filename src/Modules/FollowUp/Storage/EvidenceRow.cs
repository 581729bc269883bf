using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>What shows that an entry is so: a link, or a file that is kept in the data folder under its hash.</summary>
internal sealed class EvidenceRow : IAppendOnly
{
    public required int Number { get; init; }

    public required long Entry { get; init; }

    public required string Title { get; init; }

    /// <summary>The address; null where it is a file.</summary>
    public string? Url { get; init; }

    /// <summary>SHA-256 of the file in lower-case hex; null where it is a link.</summary>
    public string? FileHash { get; init; }

    public long? Bytes { get; init; }
}
