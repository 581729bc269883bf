using System.Collections.Immutable;
using PatientSafety.FollowUp.Recording;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What somebody wants to report, before it has been looked at.</summary>
internal sealed record EntryRequest
{
    /// <summary>Made by whoever asks. The same id twice is the same entry, so that a form sent twice is reported once.</summary>
    public required Guid Id { get; init; }

    public required string RegionId { get; init; }

    /// <summary>The id of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The id of the activity.</summary>
    public required string Activity { get; init; }

    /// <summary>The id of the period.</summary>
    public required string Period { get; init; }

    /// <summary>The region's status word, by its id or as it is written; null where something is taken back.</summary>
    public string? Status { get; init; }

    /// <summary>In per cent, 0–100.</summary>
    public int? Progress { get; init; }

    public Effect Effect { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    public ImmutableArray<NewEvidence> Evidence { get; init; } = [];

    /// <summary>The entry that it corrects.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Why it corrects it.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it takes back the entry that it corrects, and says nothing instead.</summary>
    public bool TakesBack { get; init; }

    public required string By { get; init; }

    /// <summary>Where it was entered: form, api, command, or a file's name.</summary>
    public required string Origin { get; init; }

    /// <summary>The day from which it was known, where it was reported somewhere else before; null for today.</summary>
    public DateOnly? KnownOn { get; init; }
}
