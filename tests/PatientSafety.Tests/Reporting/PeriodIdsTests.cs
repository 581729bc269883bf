using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Tests.Reporting;

public sealed class PeriodIdsTests
{
    private static readonly DateOnly First = new(2019, 1, 1);

    [Fact]
    public void A_period_is_found_again_by_its_id()
    {
        Prop.ForAll(
            Gen.Choose(0, 4000).ToArbitrary(),
            Gen.Choose(0, 1500).ToArbitrary(),
            (from, days) =>
            {
                var period = new Period(First.AddDays(from), First.AddDays(from + days));
                return PeriodIds.Parse(PeriodIds.Of(period)) == period;
            }).Check(Tries.Of(300));
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2022-2024", "2022-01-01", "2024-12-31")]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31")]
    [InlineData("2026-T2", "2026-05-01", "2026-08-31")]
    [InlineData("2026-Q3", "2026-07-01", "2026-09-30")]
    [InlineData("2026-05", "2026-05-01", "2026-05-31")]
    [InlineData("2026-01-01--2026-06-15", "2026-01-01", "2026-06-15")]
    public void What_is_part_of_the_calendar_has_a_short_id(string id, string from, string to)
    {
        var period = new Period(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd"));

        Assert.Equal(id, PeriodIds.Of(period));
        Assert.Equal(period, PeriodIds.Parse(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-13")]
    [InlineData("2026-T4")]
    [InlineData("2027-2026")]
    [InlineData("2026-06-15--2026-01-01")]
    [InlineData("0001-9999")]
    [InlineData("förra året")]
    public void What_is_no_period_is_none(string id) => Assert.Null(PeriodIds.Parse(id));
}
