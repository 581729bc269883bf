using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>A calendar as JSON shows it.</summary>
internal sealed record CalendarView(string Region, string? Unit, Period Within, ImmutableArray<CalendarItemView> Items, ImmutableArray<UndatedView> NoDayIsKnown)
{
    public static CalendarView Of(DueCalendar calendar) => new(
        calendar.Scope.RegionId,
        calendar.Unit?.Id,
        calendar.Within,
        [.. calendar.Items.Select(CalendarItemView.Of)],
        [.. calendar.Undated.Select(undated => new UndatedView(undated.Rule.Id, undated.Rule.Name, undated.Why))]);
}
