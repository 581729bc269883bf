using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.NationalPlan.Diff;

/// <summary>Whatever two editions hold, what differs between them is all that differs, and makes the one out of the other.</summary>
public sealed class DiffProperties
{
    [Fact]
    public void Nothing_differs_between_an_edition_and_itself() => Prop.ForAll(EditionSeed.Any, seed =>
        EditionComparing.Of(AnyEdition.Of(seed), AnyEdition.Of(seed), null).IsEmpty).Check(Tries.Of(100));

    [Fact]
    public void What_differs_makes_the_edited_edition_out_of_the_one_before() =>
        Prop.ForAll(EditionSeed.Any, IsAppliedBothWays).Check(Tries.Of(400));

    [Fact]
    [Trait("Category", "Full")]
    public void What_differs_makes_the_edited_edition_out_of_the_one_before_many_times() =>
        Prop.ForAll(EditionSeed.Any, IsAppliedBothWays).Check(Tries.Of(1_000));

    [Fact]
    public void What_differs_makes_any_edition_out_of_any_other() => Prop.ForAll(EditionSeed.Any, EditionSeed.Any, (one, other) =>
        IsApplied(AnyEdition.Of(one), AnyEdition.Of(other, "edition-b"), null)).Check(Tries.Of(150));

    [Fact]
    public void Something_differs_exactly_where_the_canonical_forms_do() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edited = new EditedEdition(seed);
        var changes = EditionComparing.Of(edited.Before, edited.After, null).Changes.Where(change => change.Field != "status");
        return changes.Any() != (CanonicalForm.Of(edited.Before) == CanonicalForm.Of(edited.After));
    }).Check(Tries.Of(150));

    [Fact]
    public void Every_change_says_what_it_is_in_both_languages() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edited = new EditedEdition(seed);
        var diff = EditionComparing.Of(edited.Before, edited.After, edited.Crosswalk);
        return diff.Changes.Select(ChangeSentence.Of).All(sentence => sentence.Swedish.EndsWith('.') && sentence.English!.EndsWith('.') && !sentence.Swedish.Contains('\n', StringComparison.Ordinal));
    }).Check(Tries.Of(100));

    [Fact]
    public void No_item_is_both_new_and_another_one_under_the_same_id() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edited = new EditedEdition(seed);
        var changes = EditionComparing.Of(edited.Before, edited.After, edited.Crosswalk).Changes;
        var gone = changes.Where(change => change.Kind is ChangeKind.Removed or ChangeKind.Unrecorded).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        return changes.Where(change => change.FormerId is not null && change.Item != ItemKind.Edition).All(change => !gone.Contains(change.FormerId!))
            && changes.Where(change => change.Content is not null).GroupBy(change => change.Id, StringComparer.Ordinal).All(same => same.Count() == 1);
    }).Check(Tries.Of(150));

    private static bool IsAppliedBothWays(EditionSeed seed)
    {
        var edited = new EditedEdition(seed);
        return IsApplied(edited.Before, edited.After, edited.Crosswalk) && IsApplied(edited.After, edited.Before, edited.Crosswalk?.Inverse());
    }

    private static bool IsApplied(Edition from, Edition to, Crosswalk? crosswalk)
    {
        var patched = EditionPatching.Apply(from, EditionComparing.Of(from, to, crosswalk));
        // The canonical form leaves the state out, and the difference does not.
        return Alike.Are(CanonicalForm.Of(to), CanonicalForm.Of(patched)) && patched.Status == to.Status;
    }
}
