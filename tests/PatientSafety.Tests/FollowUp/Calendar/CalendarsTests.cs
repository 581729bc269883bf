using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Calendar;

public sealed class CalendarsTests
{
    private static readonly Period Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30));
    private static readonly Period Second = new(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31));

    [Fact]
    public async Task A_unit_is_due_before_its_operation_before_its_division_before_the_region()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        var items = (await desk.CalendarAsync(Autumn)).Items;

        Assert.Equal(
            ["enhet 2026-09-06 Reporting", "verksamhet 2026-09-09 SigningOff", "division 2026-09-12 SigningOff", "region 2026-09-15 SigningOff"],
            items.Select(item => $"{item.LevelId} {item.LastDay:yyyy-MM-dd} {item.Kind}").Distinct());
        Assert.Equal(4, items.Count(item => item.LevelId == "enhet"));
        Assert.Equal(9, items.Length);

        // The region says when its report is due, but not how long before that a unit has to be done.
        Assert.All(items.Where(item => item.LevelId != "region"), item => Assert.Equal(Attestation.OurPlacement, item.DaySupport));
        Assert.Equal(Attestation.Attested, Assert.Single(items, item => item.LevelId == "region").DaySupport);
    }

    [Fact]
    public async Task What_has_been_reported_or_signed_is_done_and_the_rest_is_late_once_its_day_has_passed()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Clock.Now = new DateTimeOffset(2026, 9, 7, 8, 0, 0, TimeSpan.Zero);
        await desk.ReportAsync("enhet-4", "2026-T2", 1, 2);
        await desk.ReportAsync("enhet-5", "2026-T2", 1);
        desk.Sign(8, Second.From, Second.To);

        var states = (await desk.CalendarAsync(Autumn)).Items.ToDictionary(item => item.Unit.Id, item => item, StringComparer.Ordinal);

        Assert.Equal(DutyState.Reported, states["enhet-4"].State);
        Assert.Equal((DutyState.Late, 1, 2), (states["enhet-5"].State, states["enhet-5"].Reported, states["enhet-5"].Expected));
        Assert.Equal(DutyState.Signed, states["enhet-8"].State);
        Assert.Equal(DutyState.Late, states["enhet-9"].State);
        Assert.Equal((DutyState.Coming, 3, 8), (states["region"].State, states["region"].Reported, states["region"].Expected));
    }

    [Fact]
    public async Task A_last_day_is_still_on_time_until_the_end_of_the_Swedish_day()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        desk.Clock.Now = new DateTimeOffset(2026, 9, 6, 21, 59, 0, TimeSpan.Zero);
        Assert.All((await desk.CalendarAsync(Autumn)).Items.Where(item => item.LevelId == "enhet"), item => Assert.Equal(DutyState.Coming, item.State));

        desk.Clock.Now = new DateTimeOffset(2026, 9, 6, 22, 1, 0, TimeSpan.Zero);
        Assert.All((await desk.CalendarAsync(Autumn)).Items.Where(item => item.LevelId == "enhet"), item => Assert.Equal(DutyState.Late, item.State));
    }

    [Fact]
    public async Task What_one_above_has_signed_is_done_for_all_below()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Sign(2, Second.From, Second.To);

        var items = (await desk.CalendarAsync(Autumn)).Items;

        Assert.Equal(["division-2", "enhet-4", "enhet-5", "verksamhet-3"], items.Where(item => item.State == DutyState.Signed).Select(item => item.Unit.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_unit_that_was_closed_before_the_end_of_the_period_owes_nothing_for_it()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        var former = desk.Organisations.Of("region")!;
        desk.Organisations.Known["region"] = new Organisation(
            "region",
            [.. former.Units.Select(unit => unit.Id == "enhet-5" ? unit with { Versions = [unit.Versions[0] with { To = new DateOnly(2026, 8, 30) }] } : unit)],
            former.Revision + 1);

        var units = (await desk.CalendarAsync(Autumn)).Items.Where(item => item.LevelId == "enhet").Select(item => item.Unit.Id);

        Assert.Equal(["enhet-4", "enhet-8", "enhet-9"], units);
    }

    [Fact]
    public async Task A_unit_is_shown_with_those_below_it_or_alone()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        Assert.Equal(["enhet-4", "enhet-5", "verksamhet-3", "division-2"], (await desk.CalendarAsync(Autumn, "division-2")).Items.Select(item => item.Unit.Id));
        Assert.Equal(["division-2"], (await desk.CalendarAsync(Autumn, "division-2", withBelow: false)).Items.Select(item => item.Unit.Id));
    }

    [Fact]
    public async Task A_rule_that_does_not_say_how_often_or_when_is_listed_apart_and_given_no_day()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Regions.Active = [With(desk, new ReportingRule { Id = "analys", Report = ReportKind.Analysis, Name = new Text("Analys") }, new ReportingRule { Id = "forslag", Report = ReportKind.DecisionProposal, Name = new Text("Förslag"), Frequency = PeriodScheme.Yearly })];

        var calendar = await desk.CalendarAsync(new Period(new DateOnly(2024, 1, 1), new DateOnly(2029, 12, 31)));

        Assert.Equal(["analys", "forslag"], calendar.Undated.Select(undated => undated.Rule.Id));
        Assert.DoesNotContain(calendar.Items, item => item.RuleId is "analys" or "forslag");
    }

    [Fact]
    public async Task The_dates_of_the_law_stand_there_with_their_basis_also_where_no_plan_holds()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        var items = (await desk.CalendarAsync(new Period(new DateOnly(2030, 1, 1), new DateOnly(2030, 12, 31)))).Items;

        Assert.Equal(["2030-02-28", "2030-03-01", "2030-04-15"], items.Select(item => item.LastDay.ToString("O")));
        Assert.All(items, item => Assert.Equal(DueKind.Statutory, item.Kind));
        Assert.Contains("3 kap. 10 §", items[1].Basis.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_the_regions_own_stands_in_the_place_of_the_law_for_the_years_that_it_speaks_of()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Regions.Active = [With(desk, new ReportingRule { Id = "berattelse", Report = ReportKind.PatientSafetyReport, Name = new Text("Berättelsen"), Frequency = PeriodScheme.Yearly, Due = new DueOnDay(2, 20) })];

        var items = (await desk.CalendarAsync(new Period(new DateOnly(2028, 1, 1), new DateOnly(2029, 12, 31)))).Items.Where(item => item.RuleId.Contains("berattelse", StringComparison.Ordinal));

        // The plan ends with 2027, whose report is due in 2028.
        Assert.Equal(["2028-02-20 Report", "2029-03-01 Statutory"], items.Select(item => $"{item.LastDay:yyyy-MM-dd} {item.Kind}"));
    }

    [Fact]
    public async Task Where_no_rule_says_how_often_years_are_followed_up_to_the_first_of_March_and_that_is_marked_as_ours()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Regions.Active = [desk.Regions.Active[0] with { Reporting = [] }];

        var items = (await desk.CalendarAsync(new Period(new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 1)))).Items.Where(item => item.PeriodId is not null).ToArray();

        Assert.Equal(["2027-01-18 enhet", "2027-02-01 verksamhet", "2027-02-15 division", "2027-03-01 region"], items.Select(item => $"{item.LastDay:yyyy-MM-dd} {item.LevelId}").Distinct());
        Assert.All(items, item => Assert.Equal(Attestation.OurPlacement, item.DaySupport));
        Assert.Contains("Patientsäkerhetslagen", items[0].Basis.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_owes_nothing_for_the_periods_of_a_plan_that_it_has_nothing_of()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        var region = desk.Regions.Active[0];
        desk.Regions.Active =
        [
            region with
            {
                Plans = [region.Plans[0], region.Plans[0] with { Id = "annan", Activities = [] }],
                Reporting = [region.Reporting[0] with { PlanId = "plan" }, new ReportingRule { Id = "varje-manad", Report = ReportKind.ProgressReport, Name = new Text("Varje månad"), PlanId = "annan", Frequency = PeriodScheme.Monthly, Due = new DueAfter(0, 5) }],
            },
        ];

        Assert.DoesNotContain((await desk.CalendarAsync(Autumn)).Items, item => item.RuleId == "varje-manad" && item.PeriodId is not null);
    }

    [Fact]
    public async Task A_value_that_passes_the_level_sets_off_a_report_for_the_unit_that_it_is_of()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Regions.Active =
        [
            With(desk, new ReportingRule { Id = "atgardsplan", Report = ReportKind.Analysis, Name = new Text("Åtgärdsplan"), SetOffBy = new Threshold("foljsamhet", ThresholdSide.Under, 0.95m), Due = new DueAfter(0, 30), LevelId = "enhet" }),
        ];
        var within = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var values = new GivenIndicators((unit, measure) => unit == "enhet-4" ? measure : null);

        var item = Assert.Single((await desk.CalendarAsync(within, indicators: values)).Items, item => item.Kind == DueKind.SetOff);

        Assert.Equal(("enhet-4", new DateOnly(2026, 7, 30)), (item.Unit.Id, item.LastDay));
        Assert.Equal("atgardsplan", Assert.Single((await desk.CalendarAsync(within, indicators: new GivenIndicators((_, _) => null))).Undated).Rule.Id);
        Assert.Equal("atgardsplan", Assert.Single((await desk.CalendarAsync(within)).Undated).Rule.Id);
    }

    private static RegionConfiguration With(FollowUpDesk desk, params ReportingRule[] rules) => desk.Regions.Active[0] with { Reporting = [.. desk.Regions.Active[0].Reporting, .. rules] };

    /// <summary>One value under the level, one on it and one that is suppressed.</summary>
    private sealed class GivenIndicators(Func<string?, decimal?, decimal?> of) : IIndicators
    {
        public Task<ImmutableArray<IndicatorPoint>> ValuesAsync(IndicatorQuestion question, CancellationToken stop) => Task.FromResult<ImmutableArray<IndicatorPoint>>(
        [
            Point(5, null),
            Point(6, of(question.UnitId, 0.94m)),
            Point(7, of(question.UnitId, 0.95m)),
        ]);

        private static IndicatorPoint Point(int month, decimal? measure) => new()
        {
            Number = month,
            Id = Guid.CreateVersion7(),
            IndicatorId = "foljsamhet",
            Period = new Period(new DateOnly(2026, month, 1), new DateOnly(2026, month, DateTime.DaysInMonth(2026, month))),
            Measure = measure,
            ReportedOn = new DateOnly(2026, 8, 1),
            RecordedAt = DateTimeOffset.UnixEpoch,
            By = "Samordnaren",
        };
    }
}
