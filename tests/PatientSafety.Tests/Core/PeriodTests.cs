using PatientSafety.Core;

namespace PatientSafety.Tests.Core;

public sealed class PeriodTests
{
    private static readonly Period Plan = new(new(2026, 1, 1), new(2031, 12, 31));

    [Fact]
    public void A_period_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentException>(() => new Period(new(2026, 1, 2), new(2026, 1, 1)));

    [Fact]
    public void A_period_may_be_one_day()
    {
        var day = new DateOnly(2024, 2, 29);
        Assert.True(new Period(day, day).Contains(day));
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2031-12-31", true)]
    [InlineData("2032-01-01", false)]
    public void Both_ends_are_inclusive(string day, bool expected) =>
        Assert.Equal(expected, Plan.Contains(DateOnly.Parse(day)));

    [Fact]
    public void A_period_contains_itself_and_no_wider_one()
    {
        Assert.True(Plan.Contains(Plan));
        Assert.False(Plan.Contains(new Period(Plan.From, Plan.To.AddDays(1))));
        Assert.False(Plan.Contains(new Period(Plan.From.AddDays(-1), Plan.To)));
    }

    [Fact]
    public void Periods_that_share_a_day_overlap_and_adjacent_ones_do_not()
    {
        Assert.True(Plan.Overlaps(new Period(Plan.To, Plan.To.AddYears(1))));
        Assert.True(Plan.Overlaps(new Period(Plan.From.AddYears(-1), Plan.From)));
        Assert.False(Plan.Overlaps(new Period(Plan.To.AddDays(1), Plan.To.AddYears(1))));
        Assert.False(Plan.Overlaps(new Period(Plan.From.AddYears(-1), Plan.From.AddDays(-1))));
    }

    [Fact]
    public void A_period_is_written_in_ISO_form() => Assert.Equal("2026-01-01–2031-12-31", Plan.ToString());
}
