using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>Something that was done to an organisation.</summary>
internal sealed class FollowUpUnitChangeRow : IAppendOnly
{
    public required long Number { get; init; }

    public required string RegionId { get; init; }

    /// <summary>The revision that the organisation had afterwards: acts that were done together have the same.</summary>
    public required long Revision { get; init; }

    public required string Act { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The ids of the units that it was about, with spaces between.</summary>
    public required string Units { get; init; }

    public required string Swedish { get; init; }

    public required string English { get; init; }

    /// <summary>The versions of those units before it, as JSON, so that what was known at the time can be told later.</summary>
    public required string Before { get; init; }

    public required string ChangedBy { get; init; }

    public required string Why { get; init; }

    public required DateTimeOffset ChangedAtUtc { get; init; }
}
