using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class StatutoryReportTests
{
    [Fact]
    public void The_law_asks_for_three_reports_a_year() => Assert.Equal(
        ["PatientsCommitteeReport 2028-02-29", "PatientSafetyReport 2028-03-01", "AnnualAccounts 2028-04-15"],
        StatutoryReports.All.Select(report => $"{report.Rule.Report} {Assert.Single(report.Rule.Occasions(Some.Years(2027, 2027))).DueOn:yyyy-MM-dd}"));

    [Fact]
    public void Each_has_its_basis_and_no_version_that_nobody_has_checked() => Assert.All(StatutoryReports.All, report =>
    {
        Assert.NotNull(Assert.Single(report.Rule.Basis).Section);
        Assert.Null(report.Rule.Basis[0].Version);
        Assert.NotNull(report.OwedBy.English);
    });

    [Fact]
    public void A_plan_with_its_own_rule_takes_the_place_of_the_laws()
    {
        var own = new ReportingRule { Id = "egen", Report = ReportKind.PatientSafetyReport, Name = new Text("Egen"), Frequency = PeriodScheme.Yearly, Due = new DueOnDay(2, 15) };

        Assert.DoesNotContain(Left(own), report => report.Rule.Report == ReportKind.PatientSafetyReport);
        Assert.Equal(3, Left(own with { Due = null }).Count());
        Assert.Equal(3, Left(own with { Frequency = null }).Count());
        Assert.Equal(3, Left(own with { PlanId = "plan-2" }).Count());
    }

    private static IEnumerable<StatutoryReport> Left(ReportingRule own) => StatutoryReports.NotSaidBy(Some.Configuration() with { Reporting = [own] }, "plan-1");
}
