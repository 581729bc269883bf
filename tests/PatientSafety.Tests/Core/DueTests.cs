using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class DueTests
{
    [Theory]
    [InlineData("2031-12-31", 6, 0, "2032-06-30")]
    [InlineData("2026-04-30", 1, 0, "2026-05-31")]
    [InlineData("2026-01-31", 1, 0, "2026-02-28")]
    [InlineData("2028-01-31", 1, 0, "2028-02-29")]
    [InlineData("2024-02-29", 12, 0, "2025-02-28")]
    [InlineData("2023-02-28", 12, 0, "2024-02-29")]
    [InlineData("2026-01-31", 0, 25, "2026-02-25")]
    [InlineData("2026-12-31", 0, 1, "2027-01-01")]
    [InlineData("2026-12-31", 2, 14, "2027-03-14")]
    [InlineData("2026-12-31", 0, 0, "2026-12-31")]
    [InlineData("2026-01-15", 1, 0, "2026-02-15")]
    [InlineData("2026-01-28", 1, 0, "2026-02-28")]
    [InlineData("2026-01-29", 1, 0, "2026-02-28")]
    [InlineData("2026-01-30", 1, 0, "2026-02-28")]
    public void Due_after_counts_months_and_then_days_from_the_end(string end, int months, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new DueAfter(months, days).For(EndingOn(end)));

    [Theory]
    [InlineData("2026-12-31", 3, 1, "2027-03-01")]
    [InlineData("2026-12-31", 12, 31, "2027-12-31")]
    [InlineData("2026-12-30", 12, 31, "2026-12-31")]
    [InlineData("2026-06-30", 8, 15, "2026-08-15")]
    [InlineData("2026-12-31", 2, 29, "2027-02-28")]
    [InlineData("2027-12-31", 2, 29, "2028-02-29")]
    [InlineData("2026-12-31", 4, 31, "2027-04-30")]
    [InlineData("2027-03-01", 3, 1, "2028-03-01")]
    public void Due_on_a_day_is_the_first_such_day_after_the_end(string end, int month, int day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new DueOnDay(month, day).For(EndingOn(end)));

    [Theory]
    [InlineData("2026-01-31", 25, "2026-02-25")]
    [InlineData("2026-02-22", 25, "2026-02-25")]
    [InlineData("2026-02-25", 25, "2026-03-25")]
    [InlineData("2026-12-31", 25, "2027-01-25")]
    [InlineData("2026-01-31", 31, "2026-02-28")]
    [InlineData("2028-01-31", 30, "2028-02-29")]
    [InlineData("2026-02-28", 31, "2026-03-31")]
    [InlineData("2026-11-29", 31, "2026-11-30")]
    public void Due_by_a_day_of_the_month_is_the_first_such_day_after_the_end(string end, int day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new DueOnDayOfMonth(day).For(EndingOn(end)));

    [Fact]
    public void Due_on_a_date_is_that_date() =>
        Assert.Equal(new DateOnly(2032, 5, 1), new DueOnDate(new(2032, 5, 1)).For(EndingOn("2031-12-31")));

    private static Period EndingOn(string end)
    {
        var day = DateOnly.Parse(end);
        return new Period(day.AddMonths(-3), day);
    }
}
