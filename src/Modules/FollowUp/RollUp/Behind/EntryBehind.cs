using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What an entry says, as far as it is shown behind a number.</summary>
internal sealed record EntryBehind
{
    public required Assignment Assignment { get; init; }

    /// <summary>The last day of the period that it is about; null where nothing was heard, as everything below.</summary>
    public DateOnly? PeriodTo { get; init; }

    public Guid? Id { get; init; }

    /// <summary>The id of the region's status word.</summary>
    public string? StatusId { get; init; }

    public State? State { get; init; }

    public Effect Effect { get; init; }

    public int? Progress { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? By { get; init; }

    public DateOnly? KnownOn { get; init; }
}
