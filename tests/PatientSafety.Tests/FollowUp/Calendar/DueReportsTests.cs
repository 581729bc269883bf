using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Calendar;

public sealed class DueReportsTests
{
    private static readonly Period Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30));

    [Fact]
    public async Task A_report_knows_how_far_each_level_below_is_and_who_is_missing()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Clock.Now = new DateTimeOffset(2026, 9, 7, 8, 0, 0, TimeSpan.Zero);
        await desk.ReportAsync("enhet-4", "2026-T2", 1, 2);
        await desk.ReportAsync("enhet-5", "2026-T2", 1);
        desk.Sign(6, new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31));

        var report = Assert.Single(await OfAsync(desk, Autumn));

        Assert.Equal(("uppfoljning", "plan", DueReportKind.Rule, "region", new DateOnly(2026, 9, 15)), (report.Rule.Id, report.PlanId, report.Kind, report.Unit.Id, report.LastDay));
        Assert.Equal(
            ["division 2026-09-12 1 av 2: division-2", "verksamhet 2026-09-09 1 av 2: verksamhet-3", "enhet 2026-09-06 3 av 4: enhet-5"],
            report.Levels.Select(level => FormattableString.Invariant($"{level.LevelId} {level.Deadline!.LastDay:yyyy-MM-dd} {level.Done} av {level.Units}: {string.Join(", ", level.Missing.Select(unit => unit.Id))}")));
    }

    [Fact]
    public async Task A_report_of_a_unit_looks_at_those_below_that_unit_only()
    {
        var region = GeneratedFollowUp.Region("region", 1);
        await using var desk = await FollowUpDesk.OpenAsync(
            region with { Reporting = [.. region.Reporting, new ReportingRule { Id = "divisionens", Report = ReportKind.Analysis, Name = new Text("Divisionens analys"), Frequency = PeriodScheme.Yearly, Due = new DueOnDay(2, 1), LevelId = "division" }, new ReportingRule { Id = "nagon-gang", Report = ReportKind.DecisionProposal, Name = new Text("Förslag"), LevelId = "region" }] },
            GeneratedFollowUp.Organisation("region", 1, 2, 1, 2));
        desk.HandOn(new DateOnly(2026, 5, 1));

        var reports = await OfAsync(desk, new Period(new DateOnly(2027, 2, 1), new DateOnly(2027, 3, 1)));

        Assert.Equal(
            ["divisionens division-2 plan 2027-02-01", "divisionens division-6 plan 2027-02-01", "lag-patientnamndens-redogorelse region plan 2027-02-28", "lag-patientsakerhetsberattelse region plan 2027-03-01", "nagon-gang region plan "],
            reports.Select(report => FormattableString.Invariant($"{report.Rule.Id} {report.Unit.Id} {report.PlanId} {report.LastDay:yyyy-MM-dd}")));
        Assert.Equal(["verksamhet 0 av 1: verksamhet 7", "enhet 0 av 2: enhet 8, enhet 9"], reports[1].Levels.Select(level => $"{level.LevelId} {level.Done} av {level.Units}: {string.Join(", ", level.Missing.Select(unit => unit.Nearest(Autumn.To).Name))}"));
        Assert.Equal(("Källan säger varken hur ofta eller till vilken dag.", 0), (reports[^1].Basis.Swedish, reports[^1].Levels.Length));
    }

    [Fact]
    public async Task The_calendar_shows_the_same_reports_on_the_same_days()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        var years = new Period(new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31));

        var reports = (await OfAsync(desk, years)).Where(report => report.LastDay is not null).Select(report => (RuleId: report.Rule.Id, UnitId: report.Unit.Id, LastDay: report.LastDay!.Value)).ToHashSet();
        var items = (await desk.CalendarAsync(years)).Items.Select(item => (item.RuleId, UnitId: item.Unit.Id, item.LastDay)).ToHashSet();

        Assert.Subset(items, reports);
        Assert.Contains(reports, report => report.RuleId == "lag-arsredovisning");
    }

    private static async Task<IReadOnlyList<DueReport>> OfAsync(FollowUpDesk desk, Period within) =>
        await desk.Get<IDueReports>().OfAsync("region", within, TestContext.Current.CancellationToken);
}
