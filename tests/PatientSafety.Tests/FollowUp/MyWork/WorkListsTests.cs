using PatientSafety.FollowUp.MyWork;
using PatientSafety.Tests.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.MyWork;

public sealed class WorkListsTests
{
    [Fact]
    public async Task The_most_urgent_stands_first_with_what_was_said_last()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        await desk.ReportAsync("enhet-4", "2026-T2", 2);

        var list = Of(desk, "enhet-4");

        Assert.Equal(["2026-T2 2026-09-06 Late", "2026-T3 2027-01-06 Coming"], list.Work.Select(work => $"{work.Duty.Period.Id} {work.Duty.LastDay:yyyy-MM-dd} {work.Duty.On(list.Today)}"));
        Assert.Equal(["akt-1"], list.Work[0].Activities.Select(owed => owed.Assignment.Activity.Id));
        Assert.Equal([null, "pagar"], list.Work[1].Activities.Select(owed => owed.Last?.StatusId));
        Assert.Equal(3, list.Activities);
    }

    [Fact]
    public async Task A_unit_sees_which_right_below_it_are_not_done()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        await desk.ReportAsync("enhet-4", "2026-T2", 1, 2);

        var operation = Of(desk, "verksamhet-3").Work[0];
        var region = Of(desk, "region").Work[0];

        Assert.Equal(["enhet-5"], operation.NotDoneBelow.Select(below => below.Unit.Id));
        Assert.Equal(["division-2 2/4", "division-6 0/4"], region.NotDoneBelow.Select(below => $"{below.Unit.Id} {below.Reported}/{below.Expected}"));
    }

    [Fact]
    public async Task When_all_is_reported_only_signing_off_is_left_and_then_nothing()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        await desk.ReportAsync("enhet-4", "2026-T2", 1, 2);
        Assert.True(Of(desk, "enhet-4").Work[0].OnlySigningIsLeft);

        desk.Sign(4, new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31));

        Assert.Equal(["2026-T3"], Of(desk, "enhet-4").Work.Select(work => work.Duty.Period.Id));
    }

    [Fact]
    public async Task An_owner_a_deputy_and_a_role_see_what_is_theirs_at_all_units()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Change("UPDATE followup_assignment SET \"Owner\" = 'Åsa Öberg' WHERE \"Unit\" = 4 AND \"Activity\" = 1");
        desk.Change("UPDATE followup_assignment SET \"Deputy\" = 'Åsa Öberg' WHERE \"Unit\" = 9 AND \"Activity\" = 2");
        desk.Change("UPDATE followup_assignment SET \"OwnerRole\" = 'Enhetschef' WHERE \"Unit\" = 5");

        var person = Of(desk, null, " åsa öberg ").Work.Where(work => work.Duty.Period.Id == "2026-T2");

        Assert.Equal(["enhet-4 akt-1", "enhet-9 akt-2"], person.SelectMany(work => work.Activities.Select(owed => $"{work.Duty.Unit.Id} {owed.Assignment.Activity.Id}")));
        Assert.All(Of(desk, null, "enhetschef").Work, work => Assert.Equal("enhet-5", work.Duty.Unit.Id));
        Assert.Empty(Of(desk, "enhet-4", "enhetschef").Work);
        Assert.Empty(Of(desk, null, "ingen").Work);
    }

    [Fact]
    public async Task Nobody_owes_for_the_time_before_it_was_handed_on()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        Assert.DoesNotContain(Of(desk, "enhet-4").Work, work => work.Duty.Period.Period.To < new DateOnly(2026, 5, 1));
    }

    private static WorkList Of(FollowUpDesk desk, string? unit, string? owner = null)
    {
        var scope = desk.Scope();
        return new WorkLists(desk.Database, desk.Clock).Of(scope, unit is null ? null : scope.Organisation.Find(unit), owner);
    }
}
