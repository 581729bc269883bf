using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What is left for a unit to do for a period, as JSON shows it.</summary>
internal sealed record OwedWorkView(
    string Unit,
    string UnitName,
    string Plan,
    string Period,
    Text PeriodName,
    DateOnly? LastDay,
    Attestation? DaySupport,
    DutyState State,
    int Expected,
    int Reported,
    bool OnlySigningIsLeft,
    ImmutableArray<OwedActivityView> Activities,
    ImmutableArray<NotDoneView> NotDoneBelow)
{
    public static OwedWorkView Of(OwedWork work, DateOnly today) => new(
        work.Duty.Unit.Id,
        work.Duty.As.Name,
        work.Duty.PlanId,
        work.Duty.Period.Id,
        work.Duty.Period.Name,
        work.Duty.LastDay,
        work.Duty.LastDay is null ? null : work.Duty.DaySupport,
        work.Duty.On(today),
        work.Duty.Expected,
        work.Duty.Reported,
        work.OnlySigningIsLeft,
        [.. work.Activities.Select(OwedActivityView.Of)],
        [.. work.NotDoneBelow.Select(below => NotDoneView.Of(below, today))]);
}
