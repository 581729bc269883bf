using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.Entries.Reading;

/// <summary>An entry as it is kept, with what came of it.</summary>
internal sealed record StoredEntry
{
    public required long Number { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The number of the assignment.</summary>
    public required int Assignment { get; init; }

    /// <summary>The days that it is about, both inclusive.</summary>
    public required Period About { get; init; }

    public required DateOnly KnownOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string By { get; init; }

    public required string Origin { get; init; }

    public string? StatusId { get; init; }

    /// <summary>Its status on the common scale; null where it takes back what was said.</summary>
    public CoreStatus? Core { get; init; }

    public int? Progress { get; init; }

    public required Effect Effect { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    /// <summary>The entry that it corrects.</summary>
    public (long Number, Guid Id)? Corrects { get; init; }

    /// <summary>The entry that its line of corrections began with.</summary>
    public required long Root { get; init; }

    public string? Reason { get; init; }

    public required bool AfterSignOff { get; init; }

    /// <summary>The entry that corrects it.</summary>
    public (long Number, Guid Id)? CorrectedBy { get; init; }

    /// <summary>The version of the plan that held when it came in, and the hash of its file; null where that is not known.</summary>
    public (string? Version, string ContentHash)? PlanVersion { get; init; }

    /// <summary>The row of the file that it was imported from.</summary>
    public long? FileRow { get; init; }

    public ImmutableArray<StoredEvidence> Evidence { get; init; } = [];

    public bool TakesBack => Core is null;
}
