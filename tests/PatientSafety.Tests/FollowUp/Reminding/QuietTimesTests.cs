using System.Globalization;
using PatientSafety.FollowUp.Reminding;

namespace PatientSafety.Tests.FollowUp.Reminding;

public sealed class QuietTimesTests
{
    /// <summary>Instants in UTC, and the instant until which it is quiet then; the same where it is not.</summary>
    [Theory]
    [InlineData("2026-05-07T06:00Z", "2026-05-07T06:00Z")] // Thursday 8:00 in summer time: letters may go out.
    [InlineData("2026-05-07T05:59Z", "2026-05-07T06:00Z")] // One minute before.
    [InlineData("2026-05-07T14:59Z", "2026-05-07T14:59Z")] // 16:59.
    [InlineData("2026-05-07T15:00Z", "2026-05-08T06:00Z")] // 17:00, until the next morning.
    [InlineData("2026-05-08T15:00Z", "2026-05-11T06:00Z")] // Friday evening, until Monday.
    [InlineData("2026-11-26T07:00Z", "2026-11-26T07:00Z")] // 8:00 in winter time.
    [InlineData("2026-11-26T06:30Z", "2026-11-26T07:00Z")] // 7:30 in winter time.
    [InlineData("2026-05-13T16:00Z", "2026-05-15T06:00Z")] // The evening before Ascension Day, until Friday.
    [InlineData("2026-12-23T16:00Z", "2026-12-28T07:00Z")] // Christmas, until Monday.
    [InlineData("2026-03-27T16:00Z", "2026-03-30T06:00Z")] // The clocks go forward on Sunday: Monday 8:00 is 6:00 and no longer 7:00.
    [InlineData("2026-10-23T15:00Z", "2026-10-26T07:00Z")] // They go back on Sunday.
    public void Nothing_goes_out_in_the_evening_at_night_on_weekends_and_on_holidays(string now, string until) => AssertQuiet(new ReminderSettings(), now, until);

    [Theory]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T01:00Z")] // 1:30 on the night when 2:30 does not exist: it is over when the clocks show 3:00, having passed 2:30.
    [InlineData("2026-03-29T01:00Z", "2026-03-29T01:00Z")]
    [InlineData("2026-10-24T23:30Z", "2026-10-25T00:30Z")] // 1:30 on the night when 2:30 comes twice: until the first.
    [InlineData("2026-10-25T00:45Z", "2026-10-25T00:45Z")] // 2:45 the first time.
    [InlineData("2026-10-25T01:15Z", "2026-10-25T01:30Z")] // 2:15 again: the clock says that it is quiet.
    public void The_nights_on_which_the_clocks_are_changed_neither_lose_nor_trap_a_letter(string now, string until) => AssertQuiet(
        new ReminderSettings { QuietFrom = new TimeOnly(22, 0), QuietTo = new TimeOnly(2, 30), QuietWeekends = false, QuietHolidays = false }, now, until);

    [Fact]
    public void Quiet_hours_may_lie_within_a_day_or_be_none()
    {
        AssertQuiet(new ReminderSettings { QuietFrom = new TimeOnly(12, 0), QuietTo = new TimeOnly(13, 0) }, "2026-05-07T10:15Z", "2026-05-07T11:00Z");
        AssertQuiet(new ReminderSettings { QuietFrom = new TimeOnly(12, 0), QuietTo = new TimeOnly(13, 0) }, "2026-05-07T22:15Z", "2026-05-07T22:15Z");
        AssertQuiet(new ReminderSettings { QuietFrom = TimeOnly.MinValue, QuietTo = TimeOnly.MinValue }, "2026-05-07T22:15Z", "2026-05-07T22:15Z");

        // A quiet day begins and ends at midnight where the night itself is not quiet.
        AssertQuiet(new ReminderSettings { QuietFrom = TimeOnly.MinValue, QuietTo = TimeOnly.MinValue }, "2026-05-09T10:00Z", "2026-05-10T22:00Z");
    }

    [Fact]
    public void The_holidays_are_those_of_the_law_and_the_three_eves()
    {
        string[] expected =
        [
            "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-06", "06-19", "06-20", "10-31", "12-24", "12-25", "12-26", "12-31",
        ];

        Assert.Equal(expected, Enumerable.Range(0, 365).Select(day => new DateOnly(2026, 1, 1).AddDays(day)).Where(SwedishHolidays.IsHoliday).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_where_the_almanac_has_it(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), SwedishHolidays.EasterSunday(year));

    private static void AssertQuiet(ReminderSettings settings, string now, string until)
    {
        var instant = Instant(now);
        Assert.Equal(Instant(until), settings.QuietUntil(instant) ?? instant);
    }

    private static DateTimeOffset Instant(string written) => DateTimeOffset.ParseExact(written, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
