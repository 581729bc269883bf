using System.Collections.Immutable;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What somebody owes, as JSON shows it.</summary>
internal sealed record WorkListView(string Region, string? Unit, string? Owner, ImmutableArray<OwedWorkView> Work)
{
    public static WorkListView Of(WorkList list) => new(list.Scope.RegionId, list.Unit?.Id, list.Owner, [.. list.Work.Select(work => OwedWorkView.Of(work, list.Today))]);
}
