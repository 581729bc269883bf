using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.Platform.Contracts;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan.Diff;

/// <summary>Each sort of change by itself, with what it asks of whoever publishes it.</summary>
public sealed class ChangeTests
{
    private static Edition Before => Published;

    [Fact]
    public void An_area_that_only_the_later_one_has_is_added() => AssertOne(
        Before.With([.. Before.FocusAreas, FocusArea("c", 3, [], [])]), "Added FocusArea c Structure");

    [Fact]
    public void An_area_that_only_the_earlier_one_has_is_removed_with_its_parts() => AssertAre(
        Before.With(Before.FocusAreas[0]), null, "Removed FocusArea b Structure", "Removed Condition b-1 Structure");

    [Fact]
    public void A_part_more_in_a_list_that_was_not_complete_completes_it() => AssertOne(
        Before.With("a", area => area with { Actions = area.Actions.Add(Action("new")) }), "Added Action new Completion");

    [Fact]
    public void A_part_more_in_a_list_that_was_complete_changes_the_plan() => AssertOne(
        Before.With("a", area => area with { Conditions = area.Conditions.Add(Condition("new")) }), "Added Condition new Structure");

    [Fact]
    public void A_part_that_a_later_edition_does_not_have_in_a_list_that_is_not_complete_is_unrecorded() => AssertAre(
        Next.With("a", area => area with { Actions = [] }), SameAreas, "Amended Edition plan-2 Correction edition", "Amended Edition plan-2 Correction supersedes", "Unrecorded Action a-do Structure");

    [Fact]
    public void A_part_that_a_later_edition_does_not_have_in_a_complete_list_is_removed() => AssertAre(
        Next.With("a", area => area with { Actions = [], ActionsComplete = true }), SameAreas,
        "Amended Edition plan-2 Correction edition", "Amended Edition plan-2 Correction supersedes", "Amended FocusArea a Correction actionsComplete", "Removed Action a-do Structure");

    [Fact]
    public void A_part_that_a_later_version_does_not_have_is_removed_whether_the_list_is_complete_or_not() => AssertOne(
        Before.With("a", area => area with { Actions = [] }), "Removed Action a-do Structure");

    [Fact]
    public void A_foundation_that_has_become_a_focus_area_has_changed_its_kind_and_is_neither_new_nor_gone() => AssertAre(
        Before with { Foundations = [], FocusAreas = [.. Before.FocusAreas, new FocusArea { Id = "f", Name = Before.Foundations[0].Name, Order = 3, Provenance = Before.Foundations[0].Provenance }] },
        null,
        "ChangedKind FocusArea f Structure foundation → focus-area",
        "Amended FocusArea f Correction actionsComplete", "Amended FocusArea f Correction aimsComplete", "Amended FocusArea f Correction conditionsComplete");

    [Fact]
    public void A_condition_that_has_become_an_aim_has_changed_its_kind() => AssertOne(
        Before.With("a", area => area with { Conditions = area.Conditions.RemoveAt(2), Aims = [new Aim { Id = "a-3", Text = area.Conditions[2].Text, Provenance = area.Conditions[2].Provenance }] }),
        "ChangedKind Aim a-3 Structure condition → aim");

    [Fact]
    public void A_part_in_another_area_has_moved() => AssertOne(
        Before.With("a", area => area with { Conditions = area.Conditions.RemoveAt(0) }).With("b", area => area with { Conditions = area.Conditions.Insert(0, Before.FocusAreas[0].Conditions[0]) }),
        "Moved Condition a-1 Structure a → b");

    [Fact]
    public void The_last_that_now_stands_first_is_the_only_one_reordered() => AssertOne(
        Before.With("a", area => area with { Conditions = [area.Conditions[2], area.Conditions[0], area.Conditions[1]] }), "Reordered Condition a-3 Correction 3 → 1");

    [Fact]
    public void What_stands_after_something_new_or_gone_is_not_reordered() => AssertAre(
        Before.With("a", area => area with { Conditions = [Condition("new"), area.Conditions[1], area.Conditions[2]] }), null, "Added Condition new Structure", "Removed Condition a-1 Structure");

    [Fact]
    public void A_name_that_is_another_is_a_renaming() => AssertOne(
        Before.With("a", area => area with { Name = area.Name with { Swedish = "Nytt namn" } }), "Renamed FocusArea a Correction name.sv Text a → Nytt namn");

    [Fact]
    public void A_text_that_is_another_is_a_rewording() => AssertOne(
        Before.With("a", area => area with { Conditions = area.Conditions.SetItem(0, area.Conditions[0] with { Text = new("Ny text", "Words a-1") }) }),
        "Reworded Condition a-1 Correction text.sv Text a-1 → Ny text");

    [Fact]
    public void A_number_that_is_another_is_an_amendment() => AssertOne(
        Before.With("a", area => area with { Number = 3 }), "Amended FocusArea a Correction number 1 → 3");

    [Fact]
    public void Support_that_is_another_is_told_of() => AssertOne(
        Before.With("a", area => area with { Provenance = area.Provenance with { Attestation = Attestation.Unconfirmed } }), "Sourced FocusArea a Correction attestation attested → unconfirmed");

    [Fact]
    public void A_period_that_becomes_known_has_no_old_value()
    {
        var changes = Changes(Before with { Period = Some.Years(2020, 2024) }, null);

        Assert.Equal(["period.from", "period.to"], changes.Select(change => change.Field));
        Assert.All(changes, change => Assert.True(change is { Kind: ChangeKind.Amended, Old: null, New: not null, Weight: ChangeWeight.Correction }));
    }

    [Fact]
    public void A_predecessor_that_is_another_changes_the_plan() => AssertOne(Before with { Supersedes = "plan-0" }, "Amended Edition plan-1 Structure supersedes");

    [Fact]
    public void A_new_id_in_the_crosswalk_is_a_renaming_and_nothing_else()
    {
        var after = Next.With("a", area => area with { Id = "a-new" });
        var changes = Changes(after, Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "a-new", SkosRelation.Close)));

        var renamed = Assert.Single(changes, change => change.Item == ItemKind.FocusArea);
        Assert.Equal((ChangeKind.Renamed, "a-new", "a", "id"), (renamed.Kind, renamed.Id, renamed.FormerId, renamed.Field));
        Assert.DoesNotContain(changes, change => change.Item == ItemKind.Condition);
    }

    [Fact]
    public void A_new_id_that_no_crosswalk_tells_of_is_one_gone_and_one_new()
    {
        var changes = Changes(Next.With("a", area => area with { Id = "a-new" }), crosswalk: null);

        Assert.Contains(changes, change => change is { Kind: ChangeKind.Added, Id: "a-new" });
        Assert.Contains(changes, change => change is { Kind: ChangeKind.Removed, Id: "a" });
    }

    [Fact]
    public void An_area_that_is_related_and_no_more_is_not_the_same() => Assert.Contains(
        Changes(Next.With("a", area => area with { Id = "a-new" }), Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "a-new", SkosRelation.Related))),
        change => change is { Kind: ChangeKind.Removed, Id: "a" });

    [Fact]
    public void An_area_that_was_divided_is_gone_and_those_that_came_out_of_it_say_so()
    {
        var after = Next.With(FocusArea("a-left", 1, [], []), FocusArea("a-right", 2, [], []), Next.FocusAreas[1]);
        var changes = Changes(after, Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "a-left", SkosRelation.Narrow), Some.Pair("a", "a-right", SkosRelation.Narrow)));

        Assert.Equal(["a-left", "a-right"], changes.Where(change => change.Kind == ChangeKind.Split).Select(change => change.Id));
        Assert.All(changes.Where(change => change.Kind == ChangeKind.Split), change => Assert.Equal(["a"], change.Others));
        Assert.Equal(["a-left", "a-right"], Assert.Single(changes, change => change is { Kind: ChangeKind.Removed, Id: "a" }).Others);
    }

    [Fact]
    public void Areas_that_were_put_together_are_gone_and_the_new_one_says_which()
    {
        var after = Next.With(FocusArea("both", 1, [], []));
        var changes = Changes(after, Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "both", SkosRelation.Broad), Some.Pair("b", "both", SkosRelation.Broad)));

        Assert.Equal(["a", "b"], Assert.Single(changes, change => change.Kind == ChangeKind.Merged).Others);
        Assert.Equal(["both"], Assert.Single(changes, change => change is { Kind: ChangeKind.Removed, Id: "b" }).Others);
    }

    [Fact]
    public void An_area_that_took_up_another_stays_and_is_merged()
    {
        var changes = Changes(Next.With(Next.FocusAreas[0]), Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "a"), Some.Pair("b", "a", SkosRelation.Broad)));

        Assert.Equal(["b"], Assert.Single(changes, change => change is { Kind: ChangeKind.Merged, Id: "a", Content: null }).Others);
    }

    [Fact]
    public void An_id_that_the_crosswalk_says_was_given_up_is_not_the_same_thing_in_the_later_one()
    {
        var changes = Changes(Next, Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", null)));

        Assert.Equal([ChangeKind.Added, ChangeKind.Removed], changes.Where(change => change.Id == "f").Select(change => change.Kind));
    }

    [Fact]
    public void An_id_that_stands_twice_in_a_draft_stops_no_comparison() =>
        Assert.Empty(Changes(Before.With([.. Before.FocusAreas, Before.FocusAreas[0]]), null));

    private static System.Collections.Immutable.ImmutableArray<EditionChange> Changes(Edition after, Crosswalk? crosswalk) => EditionComparing.Of(Before, after, crosswalk).Changes;

    private static void AssertOne(Edition after, string change) => Assert.StartsWith(change, Line(Assert.Single(Changes(after, null))), StringComparison.Ordinal);

    private static void AssertAre(Edition after, Crosswalk? crosswalk, params string[] changes)
    {
        var lines = Changes(after, crosswalk).Select(Line).ToArray();
        Assert.Equal(changes.Length, lines.Length);
        Assert.All(changes.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private static string Line(EditionChange change) =>
        $"{change.Kind} {change.Item} {change.Id} {change.Weight}{(change.Field is null ? string.Empty : $" {change.Field}")}{(change.Old is null && change.New is null ? string.Empty : $" {change.Old} → {change.New}")}";
}
