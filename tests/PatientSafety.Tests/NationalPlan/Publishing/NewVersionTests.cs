using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Publishing;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>What a new version of a published edition may be, and what takes a new edition.</summary>
public sealed class NewVersionTests
{
    private const string Based = "plan-1@1.0.0";

    [Fact]
    public void A_correction_is_the_next_patch()
    {
        var publication = Publish(Published with { Title = new("Planen, rättad", "The plan, corrected") });

        Assert.True(publication.CanBePublished);
        Assert.Equal((PublicationKind.Correction, "1.0.1", EditionStatus.Published), (publication.Kind, publication.Edition.Version, publication.Edition.Status));
    }

    [Fact]
    public void A_completion_is_the_next_minor_version_also_where_something_is_corrected_too()
    {
        var published = Published with { Version = "1.2.3" };
        var publication = GivenModel.Publishing(
            published.With("a", area => area with { Actions = area.Actions.Add(Action("new")), Number = 3 }), "plan-1@1.2.3", [published]);

        Assert.Empty(publication.Findings.Errors());
        Assert.Equal((PublicationKind.Completion, "1.3.0"), (publication.Kind, publication.Edition.Version));
    }

    [Fact]
    public void What_the_file_says_its_version_is_does_not_count() =>
        Assert.Equal("1.0.1", Publish(Published with { Version = "7.0.0", Publisher = "En annan" }).Edition.Version);

    [Fact]
    public void A_new_area_takes_a_new_edition() => AssertRefused(Published.With([.. Published.FocusAreas, FocusArea("c", 3, [], [])]), "Fokusområdet ”Text c” är nytt.");

    [Fact]
    public void To_remove_an_area_takes_a_new_edition() => AssertRefused(Published with { Foundations = [] }, "Förutsättningen ”Text f” är borttagen.");

    [Fact]
    public void A_new_id_takes_a_new_edition() => AssertRefused(Published.With("b", area => area with { Id = "b-new" }), "Fokusområdet ”Text b” är borttaget.");

    [Fact]
    public void Another_kind_of_area_takes_a_new_edition() => AssertRefused(
        Published with { Foundations = [.. Published.Foundations, Foundation("b")], FocusAreas = [Published.FocusAreas[0]] },
        "Förutsättningen ”Text b” var tidigare ett fokusområde.");

    [Fact]
    public void A_part_more_in_a_complete_list_takes_a_new_edition() => AssertRefused(
        Published.With("a", area => area with { Conditions = area.Conditions.Add(Condition("new")) }), "”Text new” är ny.");

    [Fact]
    public void To_remove_a_part_takes_a_new_edition() => AssertRefused(
        Published.With("a", area => area with { Actions = [] }), "Åtgärden ”Text a-do” är borttagen.");

    [Fact]
    public void To_move_a_part_takes_a_new_edition() => AssertRefused(
        Published.With("b", area => area with { Conditions = [] }).With("a", area => area with { Conditions = area.Conditions.Add(Published.FocusAreas[1].Conditions[0]) }), "är flyttad från b till a.");

    [Fact]
    public void Another_sort_of_part_takes_a_new_edition() => AssertRefused(
        Published.With("b", area => area with { Conditions = [], Aims = [new Aim { Id = "b-1", Text = area.Conditions[0].Text, Provenance = area.Conditions[0].Provenance }] }), "var tidigare en annan sorts del.");

    [Fact]
    public void Another_predecessor_takes_a_new_edition()
    {
        var older = Some.Edition("plan-0");
        var publication = GivenModel.Publishing(Published with { Supersedes = "plan-0" }, Based, [older, Published]);

        Assert.Equal(["PS2014"], publication.Findings.Errors());
    }

    [Fact]
    public void To_put_in_another_order_is_a_correction() =>
        Assert.Equal((true, PublicationKind.Correction), Publish(Published.With([.. Published.FocusAreas.Reverse()])) is var publication ? (publication.CanBePublished, publication.Kind) : default);

    [Fact]
    public void Nothing_changed_is_nothing_to_publish() => Assert.Equal(["PS2016"], Publish(Published with { Version = "3.0.0" }).Findings.Errors());

    [Fact]
    public void Spaces_are_no_change() => Assert.Equal(["PS2016"], Publish(Published with { Title = new(" Planen ", "The  plan") }).Findings.Errors());

    [Fact]
    public void A_draft_of_a_version_that_no_longer_holds_is_not_published()
    {
        var published = Published with { Version = "1.0.1" };
        var publication = GivenModel.Publishing(published with { Publisher = "En annan" }, Based, [published]);

        Assert.Equal(["PS2015"], publication.Findings.Errors());
        Assert.Contains("plan-1@1.0.0", publication.Findings[0].Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_nobody_has_confirmed_makes_the_version_provisional()
    {
        var publication = Publish(Published.With("a", area => area with { Conditions = area.Conditions.SetItem(0, area.Conditions[0] with { Provenance = new() { Attestation = Attestation.Unconfirmed } }) }));

        Assert.True(publication.CanBePublished);
        Assert.Equal(EditionStatus.Provisional, publication.Edition.Status);
        Assert.Contains(publication.Findings, finding => finding.Id == "PS2008");
    }

    [Fact]
    public void A_draft_that_cannot_be_read_is_not_published_and_says_why()
    {
        var publication = GivenModel.Publishing(GivenModel.Draft("plan-1", "edition: [", Based), [Published]);

        Assert.Contains("PS1004", publication.Findings.Errors());
    }

    private static Publication Publish(Edition draft) => GivenModel.Publishing(draft, Based, [Published]);

    private static void AssertRefused(Edition draft, string reason)
    {
        var publication = Publish(draft);

        Assert.False(publication.CanBePublished);
        Assert.Equal(["PS2014"], publication.Findings.Errors().Distinct(StringComparer.Ordinal));
        Assert.Contains(publication.Findings, finding => finding.Message.Swedish.Contains(reason, StringComparison.Ordinal));
    }
}
