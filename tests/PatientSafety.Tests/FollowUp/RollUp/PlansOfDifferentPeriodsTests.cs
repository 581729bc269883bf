using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.Tests.FollowUp.RollUp;

/// <summary>A region with a plan that is followed up by the month and another by the year.</summary>
public sealed class PlansOfDifferentPeriodsTests : IAsyncLifetime
{
    private FollowUpDesk desk = null!;

    public async ValueTask InitializeAsync()
    {
        var region = GeneratedFollowUp.Region("r", 2);
        var plan = region.Plans[0];
        desk = await FollowUpDesk.OpenAsync(
            region with
            {
                Plans = [plan, plan with { Id = "arsplan", Activities = [plan.Activities[0] with { Id = "arlig" }] }],
                Reporting =
                [
                    new ReportingRule { Id = "manadsvis", Report = ReportKind.ProgressReport, Name = new Text("Månadsvis"), PlanId = "plan", Frequency = PeriodScheme.Monthly, Due = new DueAfter(0, 15), LevelId = "region" },
                    new ReportingRule { Id = "arsvis", Report = ReportKind.ProgressReport, Name = new Text("Årsvis"), PlanId = "arsplan", Frequency = PeriodScheme.Yearly, Due = new DueAfter(0, 15), LevelId = "region" },
                ],
            },
            GeneratedFollowUp.Organisation("r", 1, 1, 1, 3));
        desk.HandOn(new DateOnly(2024, 1, 1));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task What_is_due_by_the_year_is_not_missed_every_month()
    {
        desk.Clock.Now = new DateTimeOffset(2026, 1, 10, 12, 0, 0, TimeSpan.Zero);
        await EnterAsync("akt-1", "2025-11");
        await EnterAsync("akt-1", "2025-12");
        await EnterAsync("arlig", "2025");
        var scope = desk.RollUps.UpToDate("r")!;

        Assert.Equal((6, 1), Picture(scope, "plan", "2025-11"));
        Assert.Equal((9, 2), Picture(scope, "plan", "2025-12"));
        Assert.Equal((9, 2), Picture(scope, "arsplan", "2025"));
        Assert.Empty(desk.Differences());
    }

    private async Task EnterAsync(string activity, string period)
    {
        var outcome = await desk.EnterAsync(new EntryRequest { Id = Guid.CreateVersion7(), RegionId = "r", Unit = "enhet-4", Activity = activity, Period = period, Status = "Pågår", By = "Anna", Origin = "form" });
        Assert.True(outcome.Number is not null, string.Join('\n', outcome.Findings));
    }

    /// <summary>What is expected and reported, the same in the picture, at its units and behind its numbers.</summary>
    private (int Expected, int Reported) Picture(RegionScope scope, string plan, string id)
    {
        var period = scope.PeriodsOf(plan).Find(id)!;
        var total = desk.Pictures.Of(scope, scope.Organisation.Top, period).Total;
        var unit = desk.Pictures.Of(scope, scope.Organisation.Find(2)!, period);
        var standings = new Standings(desk.Database, desk.Clock);
        var slice = new Slice { Unit = scope.Organisation.Top, Period = period };
        Assert.Equal(total, unit.Total);
        Assert.Equal(total.Expected, unit.Activities.Sum(activity => activity.Tally.Expected));
        Assert.Equal(total.Expected, standings.Of(scope, slice).Count);
        Assert.Equal(total.Counts.Reported, standings.Of(scope, slice with { Mark = Mark.Reported }).Count);
        return (total.Expected, total.Counts.Reported);
    }
}
