using System.Collections.Immutable;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>One thing that somebody is reminded of.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Duty">The unit, the period and the last day.</param>
/// <param name="Activities">The activities that it is about; none where it is about signing off.</param>
internal sealed record Reminder(ReminderKind Kind, Duty Duty, ImmutableArray<Assignment> Activities)
{
    public DateOnly LastDay => Duty.LastDay!.Value;

    /// <summary>Whether a day on which one is reminded of it lies after the last letter and not after today.</summary>
    /// <param name="settings">How many days before and between.</param>
    /// <param name="since">The day of the last letter to the recipient; null where there was none.</param>
    /// <param name="today">Today.</param>
    public bool IsSetOff(ReminderSettings settings, DateOnly? since, DateOnly today)
    {
        // What is late comes back at even distances, so a day on which nothing could go out is made up for on the next.
        var first = LastDay.AddDays(Kind == ReminderKind.LateBelow ? settings.EscalateAfterDays : 1);
        var latest = today >= first
            ? first.AddDays((today.DayNumber - first.DayNumber) / settings.DaysBetween * settings.DaysBetween)
            : Kind == ReminderKind.LateBelow
                ? (DateOnly?)null
                : new[] { settings.FirstDaysBefore, settings.LastDaysBefore }.Select(days => (DateOnly?)LastDay.AddDays(-days)).Where(day => day <= today).Max();
        return latest is { } day && (since is null || day > since);
    }
}
