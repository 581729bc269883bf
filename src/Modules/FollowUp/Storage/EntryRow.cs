using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>What a unit has reported of an activity for a period. It is never changed: a correction is an entry of its own that names the one it corrects.</summary>
internal sealed class EntryRow : IAppendOnly
{
    /// <summary>Its place in the order in which entries came in.</summary>
    public required long Number { get; init; }

    /// <summary>UUIDv7 of an entry that was made here; of one that was imported a UUIDv8 made of what it says, so that the same row comes in once.</summary>
    public required byte[] Id { get; init; }

    public required int Assignment { get; init; }

    /// <summary>The period that it is about, both days inclusive.</summary>
    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    /// <summary>The day from which it was known: the day on which it was reported, here or where it was imported from.</summary>
    public required DateOnly KnownOn { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }

    public required string By { get; init; }

    /// <summary>Where it was entered: form, api, command, or the name of the file that it was imported from.</summary>
    public required string Origin { get; init; }

    /// <summary>The region's status word, by id; null where the entry takes back what was said and nothing holds instead.</summary>
    public string? StatusId { get; init; }

    /// <summary>The number of a <see cref="Core.Regional.CoreStatus"/>; null where there is no status.</summary>
    public int? Core { get; init; }

    /// <summary>How much of it is done, in per cent, 0–100.</summary>
    public int? Progress { get; init; }

    /// <summary>The number of an <see cref="Entries.Effect"/>.</summary>
    public required int Effect { get; init; }

    public string? Comment { get; init; }

    /// <summary>What works well and is worth spreading.</summary>
    public string? WorksWell { get; init; }

    /// <summary>The outside cause for which it was not completed.</summary>
    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    /// <summary>The number of the entry that it corrects; null where it corrects none.</summary>
    public long? Corrects { get; init; }

    /// <summary>The entry that the line of corrections began with; its own number where it corrects none.</summary>
    public required long Root { get; init; }

    /// <summary>Why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the unit had signed off the period when it came in.</summary>
    public required bool AfterSignOff { get; init; }

    /// <summary>The number of the version of the plan that held when it came in.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>The row of the file that it was imported from.</summary>
    public long? FileRow { get; init; }
}
