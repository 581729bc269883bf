using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.BreakDown;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.BreakDown;

public sealed class BreakDownTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public async Task An_activity_goes_to_units_a_level_or_a_subtree()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        Assert.Equal(2, desk.HandOn(1, Target.Units, ["enhet-4", "enhet-5"], Start).Given.Length);
        Assert.Equal(12, desk.HandOn(2, Target.Level, [], Start, "enhet").Given.Length);
        Assert.Equal(6, desk.HandOn(3, Target.Level, ["division-2"], Start, "enhet").Given.Length);
        Assert.Equal(4, desk.HandOn(4, Target.Subtree, ["verksamhet-3"], Start).Given.Length);

        var again = desk.HandOn(1, Target.Subtree, ["verksamhet-3"], Start);
        Assert.Equal((2, 2), (again.Given.Length, again.Had.Length));
        Assert.Equal(24, desk.Picture("region", "2026-T1").Total.Expected - 2);
    }

    [Fact]
    public async Task Units_that_come_later_are_given_what_was_meant_for_them()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        Assert.True(desk.HandOn(1, Target.Subtree, ["division-2"], Start, later: true).IsDone);
        Assert.True(desk.HandOn(2, Target.Subtree, ["division-2"], Start).IsDone);
        var organisation = desk.Scope.Organisation;
        var born = new DateOnly(2026, 5, 1);
        desk.Become([.. organisation.Units, new OrganisationUnit(99, "nyfodd", UnitKind.Own, null, [new UnitVersion(born, null, "Nyfödd", "enhet", 3)])]);
        Assert.Null(desk.Changing.Change("region", Assigning.GiveLaterUnits));

        var given = desk.Scope.Of(99).ToArray();
        Assert.Equal(GeneratedFollowUp.Activity(1), Assert.Single(given).Activity.Id);
        Assert.Equal(born, given[0].From);
        Assert.DoesNotContain("nyfodd", desk.HaveIt(1, new DateOnly(2026, 4, 30)));
        Assert.Contains("nyfodd", desk.HaveIt(1, new DateOnly(2026, 8, 31)));

        // Once is enough.
        Assert.Null(desk.Changing.Change("region", Assigning.GiveLaterUnits));
        Assert.Single(desk.Scope.Of(99));
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public async Task Owners_and_time_plans_are_set_for_one_or_for_many()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Level, [], Start, "enhet");
        var outcome = desk.Owners.Set(new OwnersRequest { RegionId = "region", Activity = "akt-1", Units = ["enhet-4"], Owner = "Anna", OwnerRole = "Chef", TimePlan = new Period(Start, new DateOnly(2026, 6, 30)), By = "Samordnaren" });
        Assert.Equal("enhet-4", Assert.Single(outcome.Units).Id);
        Assert.Equal(12, desk.Owners.Set(new OwnersRequest { RegionId = "region", Activity = "akt-1", OwnerRole = "Enhetschef", By = "Samordnaren" }).Units.Length);

        var anna = Assert.Single(desk.Scope.Of(4));
        Assert.Equal(("Enhetschef", "Anna", new Period(Start, new DateOnly(2026, 6, 30))), (anna.OwnerRole, anna.Owner, anna.TimePlan));
        desk.Owners.Set(new OwnersRequest { RegionId = "region", Activity = "akt-1", Units = ["enhet-4"], Owner = string.Empty, OwnerRole = string.Empty, TakesTimePlanAway = true, By = "Samordnaren" });
        Assert.False(Assert.Single(desk.Scope.Of(4)).HasOwner);
        Assert.Null(Assert.Single(desk.Scope.Of(4)).TimePlan);

        var history = new ActivityHistory(desk.Desk.Database).Of(desk.Scope, desk.Scope.Activity("akt-1")!);
        Assert.Contains(history, decision => decision.What.Swedish.Contains("Ansvarig: Enhetschef", StringComparison.Ordinal) && decision.Units.Length == 11);
        Assert.Contains(history, decision => decision.What.Swedish.Contains("Nedbruten till nivån enhet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_ended_at_a_unit_is_followed_up_no_longer_and_keeps_what_was_said()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Units, ["enhet-4", "enhet-5"], Start);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, "2026-T1", "pagar"))).IsRecorded);
        var request = new EndingRequest { RegionId = "region", Activity = "akt-1", Units = ["enhet-4"], From = new DateOnly(2026, 6, 1), By = "Samordnaren", Why = "Görs av en annan" };
        Assert.True(desk.Ending.End(request).IsDone);

        Assert.Equal(["enhet-5"], desk.HaveIt(1, new DateOnly(2026, 8, 31)));
        Assert.Equal(1, desk.Picture("enhet-4", "2026-T1").Total.Counts.Ongoing);
        Assert.False(desk.Ending.End(request with { Units = [] }).IsDone);
        Assert.False(desk.Ending.End(request with { Units = ["enhet-5"], Why = string.Empty }).IsDone);

        // What was ended from the day it was given can be given again.
        desk.HandOn(2, Target.Units, ["enhet-4"], Start);
        Assert.True(desk.Ending.End(request with { Activity = "akt-2", From = Start }).IsDone);
        Assert.Empty(desk.HaveIt(2, Start));
        Assert.True(desk.HandOn(2, Target.Units, ["enhet-4"], Start, owner: "Anna").IsDone);
        Assert.Equal(["enhet-4"], desk.HaveIt(2, Start));
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public async Task An_activity_is_paused_resumed_closed_and_reopened_in_that_order_only()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Level, [], Start, "enhet");
        Assert.Equal("PS5134", Assert.Single(desk.Act(1, ActivityActKind.Resumed, Start).Findings).Id);
        Assert.True(desk.Act(1, ActivityActKind.Paused, new DateOnly(2026, 4, 1)).IsDone);
        Assert.Equal(0, desk.Picture("region", "2026-T1").Total.Expected);
        Assert.Equal("PS5134", Assert.Single(desk.Act(1, ActivityActKind.Resumed, new DateOnly(2026, 3, 1)).Findings).Id);
        Assert.True(desk.Act(1, ActivityActKind.Resumed, new DateOnly(2026, 5, 1)).IsDone);
        Assert.Equal(12, desk.Picture("region", "2026-T2").Total.Expected);
        Assert.True(desk.Act(1, ActivityActKind.Closed, new DateOnly(2026, 9, 1)).IsDone);
        Assert.Equal("PS5134", Assert.Single(desk.HandOn(1, Target.Units, ["enhet-4"], new DateOnly(2026, 9, 1)).Findings).Id);
        Assert.True(desk.Act(1, ActivityActKind.Reopened, new DateOnly(2027, 1, 1)).IsDone);
        Assert.Equal("PS5135", Assert.Single(desk.Acts.Do(new ActRequest { RegionId = "region", Activity = "akt-1", Kind = ActivityActKind.Closed, On = new DateOnly(2027, 2, 1), By = "Samordnaren", Why = " " }).Findings).Id);
        Assert.Empty(desk.Desk.Differences());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_an_activity_is_merged_or_superseded_the_units_get_the_other_and_entries_stay(bool isMerged)
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Subtree, ["verksamhet-3"], Start, later: true, owner: "Anna");
        desk.HandOn(2, Target.Units, ["enhet-4"], Start, owner: "Bo");
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-5", 1, "2026-T1", "avslutad"))).IsRecorded);
        var kind = isMerged ? ActivityActKind.Merged : ActivityActKind.Superseded;
        var day = new DateOnly(2026, 5, 1);
        Assert.Equal("PS5136", Assert.Single(desk.Act(1, kind, day).Findings).Id);
        Assert.Equal("PS5136", Assert.Single(desk.Act(1, kind, day, "akt-1").Findings).Id);
        Assert.Equal(3, desk.Act(1, kind, day, "akt-2").Units.Length);

        Assert.Equal(["enhet-4", "enhet-5", "enhet-6", "verksamhet-3"], desk.HaveIt(2, new DateOnly(2026, 8, 31)));
        Assert.Empty(desk.HaveIt(1, new DateOnly(2026, 8, 31)));
        Assert.Equal("Anna", desk.Scope.Of(5).Single(assignment => assignment.Activity.Id == "akt-2").Owner);
        Assert.Equal("Bo", desk.Scope.Of(4).Single(assignment => assignment.Activity.Id == "akt-2").Owner);
        Assert.Equal(1, desk.Picture("enhet-5", "2026-T1").Total.Counts.Completed);
        Assert.Equal(0, desk.Picture("enhet-5", "2026-T2").Total.Counts.Completed);

        // Units that come later get the other one too.
        desk.Become([.. desk.Scope.Organisation.Units, new OrganisationUnit(99, "nyfodd", UnitKind.Own, null, [new UnitVersion(new DateOnly(2026, 6, 1), null, "Nyfödd", "enhet", 3)])]);
        desk.Changing.Change("region", Assigning.GiveLaterUnits);
        Assert.Contains("nyfodd", desk.HaveIt(2, new DateOnly(2026, 8, 31)));
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public void A_project_says_what_it_lacks_and_a_plan_that_works_without_projects_is_left_alone()
    {
        var region = GeneratedFollowUp.Region("region", 2);
        Assert.Empty(ProjectChecks.Findings(region));

        var project = new ImplementationProject { Purpose = new Text("Syfte"), Goals = new Text("Mål"), TimePlan = new Period(Start, Start), Resources = new Text("Två dagar"), FollowUp = new Text("Varje månad") };
        var plan = region.Plans[0];
        var through = region with
        {
            Plans = [plan with
            {
                Arrangements = [new Arrangement { Kind = ArrangementKind.FollowUp, ThroughProjects = true }],
                Activities = [plan.Activities[0] with { Project = project with { Goals = null, Resources = null } }, plan.Activities[1]],
            }],
        };
        var findings = ProjectChecks.Findings(through).ToArray();
        Assert.Equal(["”akt-1” saknar mål, resurser, uppföljningsvariabler.", "”akt-2” har inget genomförandeprojekt."], findings.Select(finding => finding.Message.Swedish));
        Assert.All(findings, finding => Assert.Equal("PS5139", finding.Id));
    }
}
