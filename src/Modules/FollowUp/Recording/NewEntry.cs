using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Recording;

/// <summary>An entry that has been checked and is to be recorded.</summary>
internal sealed record NewEntry
{
    /// <summary>Decides whether it is already there.</summary>
    public required Guid Id { get; init; }

    public required RegionScope Scope { get; init; }

    public required Assignment Assignment { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required DateOnly KnownOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string By { get; init; }

    public required string Origin { get; init; }

    public string? StatusId { get; init; }

    public required State State { get; init; }

    public int? Progress { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    /// <summary>The entry that it corrects, and the one that its line of corrections began with.</summary>
    public (long Number, long Root)? Corrects { get; init; }

    public string? Reason { get; init; }

    public bool AfterSignOff { get; init; }

    public int PlanVersion { get; init; }

    public long? FileRow { get; init; }

    public ImmutableArray<NewEvidence> Evidence { get; init; } = [];
}
