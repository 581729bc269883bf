namespace PatientSafety.FollowUp.Reminding;

/// <summary>When nothing goes out. Times are those of Swedish clocks, wherever the machine stands, also on the days on which the clocks are changed.</summary>
internal static class QuietTimes
{
    private const int LongestRest = 30;
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>What Swedish clocks show at an instant.</summary>
    public static DateTimeOffset SwedishTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Sweden);

    /// <summary>When something may go out again; null where it may now.</summary>
    public static DateTimeOffset? QuietUntil(this ReminderSettings settings, DateTimeOffset now)
    {
        if (!IsQuiet(settings, now))
        {
            return null;
        }

        var today = DateOnly.FromDateTime(SwedishTime(now).DateTime);
        return Enumerable.Range(0, LongestRest)
            .SelectMany(days => new[] { TimeOnly.MinValue, settings.QuietTo }.SelectMany(time => Instants(today.AddDays(days).ToDateTime(time))))
            .Where(instant => instant > now && !IsQuiet(settings, instant))
            .Select(instant => (DateTimeOffset?)instant)
            .FirstOrDefault() ?? DateTimeOffset.MaxValue;
    }

    private static bool IsQuiet(ReminderSettings settings, DateTimeOffset instant)
    {
        var clock = SwedishTime(instant);
        var (day, time) = (DateOnly.FromDateTime(clock.DateTime), TimeOnly.FromDateTime(clock.DateTime));
        return (settings.QuietWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            || (settings.QuietHolidays && SwedishHolidays.IsHoliday(day))
            || (settings.QuietFrom != settings.QuietTo && time.IsBetween(settings.QuietFrom, settings.QuietTo));
    }

    /// <summary>The instants at which Swedish clocks show a time: two in the night in October when an hour comes twice, and in March the one at which they have passed it.</summary>
    private static IEnumerable<DateTimeOffset> Instants(DateTime clock)
    {
        if (Sweden.IsInvalidTime(clock))
        {
            // The clocks go from two to three.
            clock = clock.Date.AddHours(clock.Hour + 1);
        }

        IEnumerable<TimeSpan> offsets = Sweden.IsAmbiguousTime(clock) ? Sweden.GetAmbiguousTimeOffsets(clock).OrderDescending() : [Sweden.GetUtcOffset(clock)];
        return offsets.Select(offset => new DateTimeOffset(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified), offset));
    }
}
