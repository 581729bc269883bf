using System.Collections.Immutable;
using PatientSafety.FollowUp.BreakDown;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.BreakDown;

public sealed class FollowOrganisationTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Day = new(2026, 5, 1);

    [Fact]
    public async Task Where_units_are_merged_the_other_has_the_activities_and_the_old_period_shows_the_old_tree()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Units, ["enhet-4"], Start, owner: "Anna");
        desk.HandOn(2, Target.Units, ["enhet-4", "enhet-5"], Start, owner: "Bo");
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, "2026-T1", "avslutad"))).IsRecorded);
        await BecomeAsync(desk, [4], (merges: [new UnitMerge(4, 5, Day)], splits: [], closings: []));

        Assert.Equal(["enhet-5"], desk.HaveIt(1, new DateOnly(2026, 8, 31)));
        Assert.Equal("Anna", desk.Scope.Of(5).Single(assignment => assignment.Activity.Id == "akt-1").Owner);
        Assert.Single(desk.Scope.Of(5), assignment => assignment.Activity.Id == "akt-2");

        // What was said stays where it was said, and the old period has the unit that was there then.
        Assert.Equal(1, desk.Picture("enhet-4", "2026-T1").Total.Counts.Completed);
        Assert.Equal(0, desk.Picture("enhet-5", "2026-T1").Total.Counts.Completed);
        Assert.Equal(["enhet-4", "enhet-5"], desk.Picture("verksamhet-3", "2026-T1").Below.Select(below => below.Unit.Id));
        Assert.Equal(["enhet-5"], desk.Picture("verksamhet-3", "2026-T2").Below.Select(below => below.Unit.Id));
        Assert.Equal(2, desk.Picture("region", "2026-T2").Total.Expected);
        Assert.Empty(desk.Desk.Differences());
        Assert.Contains(new ActivityHistory(desk.Desk.Database).Of(desk.Scope, desk.Scope.Activity("akt-1")!), decision => decision.What.Swedish.StartsWith("Övertagen från enhet 4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_that_is_divided_and_goes_on_keeps_what_it_has_and_the_others_get_it_too()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Units, ["enhet-4"], Start);
        await BecomeAsync(desk, [], (merges: [], splits: [new UnitSplit(4, [4, 6], Day)], closings: []));

        Assert.Equal(["enhet-4", "enhet-6"], desk.HaveIt(1, new DateOnly(2026, 8, 31)));
        Assert.Equal(Start, Assert.Single(desk.Scope.Of(4)).From);
        Assert.Equal(Day, Assert.Single(desk.Scope.Of(6)).From);
    }

    [Fact]
    public async Task What_a_unit_was_given_a_step_ago_goes_on_with_it_and_what_was_closed_ends()
    {
        await using var desk = await BreakDownDesk.OpenAsync();
        desk.HandOn(1, Target.Units, ["enhet-4"], Start);
        desk.HandOn(2, Target.Units, ["enhet-9"], Start);
        var later = new DateOnly(2026, 6, 1);
        await BecomeAsync(desk, [4, 5, 9], (merges: [new UnitMerge(5, 6, later), new UnitMerge(4, 5, Day)], splits: [], closings: [new UnitClosing(9, Day, null)]));

        Assert.Equal(["enhet-6"], desk.HaveIt(1, new DateOnly(2026, 8, 31)));
        Assert.Equal(new DateOnly(2026, 5, 31), desk.Scope.Of(5).Single().To);
        Assert.Empty(desk.HaveIt(2, new DateOnly(2026, 8, 31)));
        Assert.Equal(["enhet-9"], desk.HaveIt(2, new DateOnly(2026, 4, 30)));
        Assert.Empty(desk.Desk.Differences());
    }

    /// <summary>Units end on the day before, and assignments follow, as when the organisation is written.</summary>
    private static async Task BecomeAsync(BreakDownDesk desk, int[] ended, (ImmutableArray<UnitMerge> merges, ImmutableArray<UnitSplit> splits, ImmutableArray<UnitClosing> closings) acts)
    {
        var before = desk.Scope.Organisation;
        var last = acts.merges.Select(merge => (merge.From, merge.Day)).Concat(acts.closings.Select(closing => (From: closing.Unit, closing.Day))).ToDictionary(end => end.From, end => end.Day.AddDays(-1));
        var after = new Organisation(
            "region",
            [.. before.Units.Select(unit => ended.Contains(unit.Number) ? unit with { Versions = [.. unit.Versions[..^1], unit.Versions[^1] with { To = last[unit.Number] }] } : unit)],
            before.Revision + 1);
        var change = new OrganisationChange(before, after, acts.merges, acts.splits, acts.closings);
        using (var connection = desk.Desk.Database.Connect())
        {
            using var transaction = connection.BeginTransaction();
            await new AssignmentsFollowOrganisation(desk.Changing).ChangedAsync(change, connection, transaction, TestContext.Current.CancellationToken);
            transaction.Commit();
        }

        desk.Desk.Organisations.Known["region"] = after;
    }
}
