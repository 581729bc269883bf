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
        Assert.All(Enum.GetValues<PeriodScheme>(), scheme => Assert.NotEmpty(scheme.Over(FebruaryToMay, [3, 9])));

    [Theory]
    [InlineData("8,20,36,48", "2025-12-01–2026-02-22 2026-02-23–2026-05-17 2026-05-18–2026-09-06 2026-09-07–2026-11-29 2026-11-30–2027-02-28", PeriodScheme.NamedWeeks, 2026, 2026)]
    [InlineData("3,9,12", "2026-01-01–2026-03-31 2026-04-01–2026-09-30 2026-10-01–2026-12-31", PeriodScheme.NamedMonths, 2026, 2026)]
    [InlineData("9,3", "2025-10-01–2026-03-31 2026-04-01–2026-09-30 2026-10-01–2027-03-31", PeriodScheme.NamedMonths, 2026, 2026)]
    [InlineData("2", "2023-03-01–2024-02-29 2024-03-01–2025-02-28", PeriodScheme.NamedMonths, 2024, 2024)]
    [InlineData("53", "2025-12-29–2027-01-03", PeriodScheme.NamedWeeks, 2026, 2026)]
    [InlineData("53", "2025-12-29–2027-01-03 2027-01-04–2028-01-02", PeriodScheme.NamedWeeks, 2026, 2027)]
    [InlineData("52,53", "2024-12-30–2025-12-28 2025-12-29–2026-12-27", PeriodScheme.NamedWeeks, 2025, 2025)]
    [InlineData("1", "2024-01-08–2025-01-05 2025-01-06–2026-01-04", PeriodScheme.NamedWeeks, 2025, 2025)]
    public void Named_weeks_and_months_end_periods(string named, string expected, PeriodScheme scheme, int from, int to) =>
        Assert.Equal(expected, string.Join(' ', scheme.Over(Some.Years(from, to), [.. named.Split(',').Select(int.Parse)])));

    [Fact]
    public void Where_nothing_is_named_there_are_no_periods() => Assert.Empty(PeriodScheme.NamedWeeks.Over(FebruaryToMay));

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
