using PatientSafety.FollowUp.Calendar;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>A unit below that is not done, as JSON shows it.</summary>
internal sealed record NotDoneView(string Unit, string UnitName, DateOnly? LastDay, DutyState State, int Expected, int Reported)
{
    public static NotDoneView Of(Duty duty, DateOnly today) => new(duty.Unit.Id, duty.As.Name, duty.LastDay, duty.On(today), duty.Expected, duty.Reported);
}
