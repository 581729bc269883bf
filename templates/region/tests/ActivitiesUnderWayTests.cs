using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using Xunit;

namespace __CLASS__.Tests;

public sealed class ActivitiesUnderWayTests
{
    private static readonly ReportingOccasion Year = new(
        new ReportingRule { Id = "ars", Report = ReportKind.PatientSafetyReport, Name = new("Årets rapport", "The report of the year") },
        new Period(new(2026, 1, 1), new(2026, 12, 31)),
        DueOn: null);

    [Fact]
    public void What_is_under_way_stands_in_a_table_with_its_owner() =>
        Assert.EndsWith("| En aktivitet | inte utsedd |", new ActivitiesUnderWay().Write(GivenPlan.With(GivenPlan.UnderWay), Year)?.Swedish, StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_under_way_there_is_nothing_to_say() =>
        Assert.Null(new ActivitiesUnderWay().Write(GivenPlan.With(), Year));
}
