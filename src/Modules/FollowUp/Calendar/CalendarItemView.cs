using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Something that is due, as JSON shows it.</summary>
internal sealed record CalendarItemView(
    DateOnly LastDay,
    Attestation DaySupport,
    DueKind Kind,
    string Rule,
    Text What,
    string Unit,
    string UnitName,
    string Level,
    Text? OwedBy,
    string? PeriodId,
    Text PeriodName,
    Period Covers,
    DutyState State,
    int? Expected,
    int? Reported,
    Text Basis)
{
    public static CalendarItemView Of(DueItem item) => new(
        item.LastDay,
        item.DaySupport,
        item.Kind,
        item.RuleId,
        item.What,
        item.Unit.Id,
        item.UnitName,
        item.LevelId,
        item.OwedBy,
        item.PeriodId,
        item.PeriodName,
        item.Period,
        item.State,
        item.PeriodId is null ? null : item.Expected,
        item.PeriodId is null ? null : item.Reported,
        item.Basis);
}
