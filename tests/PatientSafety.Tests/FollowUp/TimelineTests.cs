using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using State = PatientSafety.FollowUp.RollUp.State;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Days are those of January 2026.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void The_latest_word_counts() => AssertKnown(
        "10: 1, 20: 2",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 20, CoreStatus.Completed));

    [Fact]
    public void Of_two_on_the_same_day_the_one_that_came_in_later_counts() => AssertKnown(
        "10: 2",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 10, CoreStatus.Completed));

    [Fact]
    public void A_late_entry_takes_its_own_place() => AssertKnown(
        "5: 3, 10: 1, 20: 2",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 20, CoreStatus.Completed),
        Said(3, 5, CoreStatus.NotStarted));

    [Fact]
    public void A_correction_does_not_overtake_what_was_said_after_the_entry_that_it_corrects() => AssertKnown(
        "10: 1, 20: 2",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 20, CoreStatus.Completed),
        Said(3, 25, CoreStatus.Delayed, root: 1));

    [Fact]
    public void A_correction_of_the_latest_word_holds_from_the_day_on_which_it_was_made() => AssertKnown(
        "10: 1, 20: 2, 25: 3",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 20, CoreStatus.Completed),
        Said(3, 25, CoreStatus.Delayed, root: 2));

    [Fact]
    public void What_was_said_before_holds_again_when_the_latest_word_is_taken_back() => AssertKnown(
        "10: 1, 20: 2, 25: 1",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 20, CoreStatus.Completed),
        Said(3, 25, null, root: 2));

    [Fact]
    public void Nothing_holds_when_the_only_word_is_taken_back() => AssertKnown(
        "10: 1, 25: 2 (nothing)",
        Said(1, 10, CoreStatus.Ongoing),
        Said(2, 25, null, root: 1));

    private static SaidOn Said(long number, int day, CoreStatus? core, long root = 0) =>
        new(number, root == 0 ? number : root, new DateOnly(2026, 1, day), new State(core, Effect.NotAssessed, Marks.None));

    private static void AssertKnown(string expected, params IReadOnlyList<SaidOn> said)
    {
        var intervals = Timeline.Of(said);
        Assert.Equal(expected, string.Join(", ", intervals.Select(interval => $"{interval.From.Day}: {interval.Entry}{(interval.State.Core is null ? " (nothing)" : string.Empty)}")));
        Assert.All(intervals.Zip(intervals.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }
}
