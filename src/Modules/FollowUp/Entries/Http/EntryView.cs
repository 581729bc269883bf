using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>An entry as JSON shows it.</summary>
internal sealed record EntryView
{
    public required Guid Id { get; init; }

    public required long Number { get; init; }

    public required string Unit { get; init; }

    public required string UnitName { get; init; }

    public required string Activity { get; init; }

    /// <summary>Null where the plan no longer has that period.</summary>
    public string? Period { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The region's status word, by id; null where the entry takes back what was said.</summary>
    public string? Status { get; init; }

    public CoreStatus? CoreStatus { get; init; }

    public int? Progress { get; init; }

    public required Effect Effect { get; init; }

    public string? Comment { get; init; }

    public string? WorksWell { get; init; }

    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    public required EvidenceView[] Evidence { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateOnly KnownOn { get; init; }

    public required string Origin { get; init; }

    public Guid? Corrects { get; init; }

    public string? Reason { get; init; }

    public Guid? CorrectedBy { get; init; }

    public required bool TakesBack { get; init; }

    public required bool AfterSignOff { get; init; }

    /// <summary>SHA-256 of the plan file that held.</summary>
    public string? PlanHash { get; init; }

    /// <summary>What is worth thinking about; only where the entry has just been recorded.</summary>
    public FindingView[]? Findings { get; init; }

    public static EntryView Of(StoredEntry entry, RegionScope scope)
    {
        var assignment = scope.Find(entry.Assignment)!;
        var unit = scope.Organisation.Find(assignment.Unit)!;
        return new EntryView
        {
            Id = entry.Id,
            Number = entry.Number,
            Unit = unit.Id,
            UnitName = unit.Nearest(entry.About.To).Name,
            Activity = assignment.Activity.Id,
            Period = scope.PeriodEnding(assignment, entry.About.To)?.Id,
            From = entry.About.From,
            To = entry.About.To,
            Status = entry.StatusId,
            CoreStatus = entry.Core,
            Progress = entry.Progress,
            Effect = entry.Effect,
            Comment = entry.Comment,
            WorksWell = entry.WorksWell,
            OutsideCause = entry.OutsideCause,
            Plan = entry.Plan,
            Do = entry.Do,
            Study = entry.Study,
            Act = entry.Act,
            Evidence = [.. entry.Evidence.Select(evidence => EvidenceView.Of(evidence, scope.RegionId))],
            By = entry.By,
            RecordedAt = entry.RecordedAt,
            KnownOn = entry.KnownOn,
            Origin = entry.Origin,
            Corrects = entry.Corrects?.Id,
            Reason = entry.Reason,
            CorrectedBy = entry.CorrectedBy?.Id,
            TakesBack = entry.TakesBack,
            AfterSignOff = entry.AfterSignOff,
            PlanHash = entry.PlanVersion?.ContentHash is { Length: > 0 } hash ? hash : null,
        };
    }
}
