using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>An assignment and what was last said of it. Where nothing was heard, all from the entry's id on is left out.</summary>
internal sealed record BehindEntryView
{
    public required string Unit { get; init; }

    public required string Activity { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public required bool Heard { get; init; }

    public Guid? Entry { get; init; }

    public DateOnly? PeriodTo { get; init; }

    public string? Status { get; init; }

    public CoreStatus? Core { get; init; }

    public Effect? Effect { get; init; }

    public int? Progress { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? By { get; init; }

    public DateOnly? KnownOn { get; init; }

    public static BehindEntryView Of(RegionScope scope, EntryBehind entry) => new()
    {
        Unit = scope.Organisation.Find(entry.Assignment.Unit)!.Id,
        Activity = entry.Assignment.Activity.Id,
        OwnerRole = entry.Assignment.OwnerRole,
        Owner = entry.Assignment.Owner,
        Heard = entry.Id is not null,
        Entry = entry.Id,
        PeriodTo = entry.PeriodTo,
        Status = entry.StatusId,
        Core = entry.State?.Core,
        Effect = entry.Id is null ? null : entry.Effect,
        Progress = entry.Progress,
        Comment = entry.Comment,
        WorksWell = entry.WorksWell,
        OutsideCause = entry.OutsideCause,
        By = entry.By,
        KnownOn = entry.KnownOn,
    };
}
