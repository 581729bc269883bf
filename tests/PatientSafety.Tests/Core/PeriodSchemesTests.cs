using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class PeriodSchemesTests
{
    private static readonly Period FebruaryToMay = new(new(2024, 2, 10), new(2024, 5, 1));

    [Theory]
    [InlineData(PeriodScheme.Monthly, "2024-02-01–2024-02-29 2024-03-01–2024-03-31 2024-04-01–2024-04-30 2024-05-01–2024-05-31")]
    [InlineData(PeriodScheme.Quarterly, "2024-01-01–2024-03-31 2024-04-01–2024-06-30")]
    [InlineData(PeriodScheme.Tertial, "2024-01-01–2024-04-30 2024-05-01–2024-08-31")]
    [InlineData(PeriodScheme.HalfYearly, "2024-01-01–2024-06-30")]
    [InlineData(PeriodScheme.Yearly, "2024-01-01–2024-12-31")]
    [InlineData(PeriodScheme.Once, "2024-02-10–2024-05-01")]
    public void A_scheme_gives_whole_calendar_periods(PeriodScheme scheme, string expected) =>
        Assert.Equal(expected, string.Join(' ', scheme.Over(FebruaryToMay)));

    [Theory]
    [InlineData(PeriodScheme.Monthly, 72)]
    [InlineData(PeriodScheme.Quarterly, 24)]
    [InlineData(PeriodScheme.Tertial, 18)]
    [InlineData(PeriodScheme.HalfYearly, 12)]
    [InlineData(PeriodScheme.Yearly, 6)]
    [InlineData(PeriodScheme.Once, 1)]
    public void Six_years_have_as_many_periods_as_the_calendar_says(PeriodScheme scheme, int expected) =>
        Assert.Equal(expected, scheme.Over(new Period(new(2026, 1, 1), new(2031, 12, 31))).Count());

    [Fact]
    public void Every_scheme_that_files_can_name_has_periods() =>
        Assert.All(Enum.GetValues<PeriodScheme>(), scheme => Assert.NotEmpty(scheme.Over(FebruaryToMay)));

    [Theory]
    [InlineData(PeriodScheme.Monthly)]
    [InlineData(PeriodScheme.Tertial)]
    [InlineData(PeriodScheme.Yearly)]
    public void The_periods_leave_no_gap(PeriodScheme scheme)
    {
        var periods = scheme.Over(new Period(new(2023, 11, 30), new(2025, 3, 1))).ToArray();
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
        Assert.True(periods[0].Contains(new DateOnly(2023, 11, 30)));
        Assert.True(periods[^1].Contains(new DateOnly(2025, 3, 1)));
    }
}
