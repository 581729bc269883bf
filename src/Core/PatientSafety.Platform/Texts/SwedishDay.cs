namespace PatientSafety.Platform.Texts;

/// <summary>Days as Sweden counts them, wherever the machine stands and whatever its own time zone is.</summary>
public static class SwedishDay
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Today's day in Sweden.</summary>
    public static DateOnly Today(this TimeProvider clock) => Of(clock.GetUtcNow());

    /// <summary>The day in Sweden at an instant.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Sweden).DateTime);

    /// <summary>The last instant of a day in Sweden.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Sweden)).AddTicks(-1);

    /// <summary>What clocks in Sweden showed at an instant: 14:05.</summary>
    public static string TimeOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Sweden).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
