using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Publishing;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>What a new edition needs before it is published.</summary>
public sealed class NewEditionTests
{
    [Fact]
    public void An_edition_whose_crosswalk_names_every_area_is_published()
    {
        var publication = Publish(Next, SameAreas);

        Assert.Empty(publication.Findings.Errors());
        Assert.Equal((PublicationKind.Edition, "1.0.0", EditionStatus.Published), (publication.Kind, publication.Edition.Version, publication.Edition.Status));
    }

    [Fact]
    public void Without_a_crosswalk_it_is_refused() => Assert.Equal(["PS2017"], Publish(Next).Findings.Errors());

    [Fact]
    public void Every_area_that_the_crosswalk_passes_over_is_named()
    {
        var next = Next.With(Next.FocusAreas[0], FocusArea("c", 2, [], []));
        var publication = Publish(next, Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", "f"), Some.Pair("a", "a")));

        Assert.Equal(["PS2018", "PS2018"], publication.Findings.Errors());
        Assert.Equal(["”Text b” i plan-1 står inte i övergången.", "”Text c” i plan-2 står inte i övergången."], publication.Findings.Take(2).Select(finding => finding.Message.Swedish));
    }

    [Fact]
    public void An_area_without_a_counterpart_is_said_to_have_none()
    {
        var next = Next.With(Next.FocusAreas[0], FocusArea("c", 2, [], []));

        Assert.Empty(Publish(next, Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", "f"), Some.Pair("a", "a"), Some.Pair("b", null), Some.Pair(null, "c"))).Findings.Errors());
    }

    [Fact]
    public void A_crosswalk_that_contradicts_itself_is_in_the_way() =>
        Assert.Contains("PS2020", Publish(Next, SameAreas with { Pairs = [.. SameAreas.Pairs, Some.Pair("a", "b")] }).Findings.Errors());

    [Fact]
    public void A_circle_over_several_crosswalks_is_in_the_way_of_the_edition_that_closes_it_and_of_nobody_else()
    {
        var (oldest, older) = (Some.Edition("plan-0", focusAreas: ["a"]), Some.Crosswalk("plan-0", "plan-1", Some.Pair("a", "a")));
        var direct = Some.Crosswalk("plan-0", "plan-2", Some.Pair("a", "b", SkosRelation.Related));
        var closing = Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", "f"), Some.Pair("a", "a", SkosRelation.Narrow), Some.Pair("b", "b"));
        var back = Some.Crosswalk("plan-2", "plan-1", Some.Pair("a", "a", SkosRelation.Narrow));
        var model = GivenModel.Of([oldest, Published], [older, direct, closing, back], [GivenModel.Draft(Next)]);

        Assert.Empty(model.Findings.Errors());
        Assert.Equal(["PS2022"], Publication.Of(model, model.Drafts[0]).Findings.Errors());
    }

    [Fact]
    public void An_edition_does_not_supersede_one_that_is_not_published() => Assert.Equal(["PS2028"], Publish(Next with { Supersedes = "plan-0" }).Findings.Errors());

    [Fact]
    public void An_edition_does_not_supersede_itself() => Assert.Equal(["PS2013"], Publish(Next with { Supersedes = "plan-2" }).Findings.Errors());

    [Fact]
    public void An_area_that_nobody_has_confirmed_makes_it_provisional()
    {
        var next = Next.With("a", area => area with { Provenance = new() { Attestation = Attestation.CarriedForward } });

        Assert.Equal(EditionStatus.Provisional, Publish(next, SameAreas).Edition.Status);
    }

    [Fact]
    public void An_id_that_an_edition_has_given_up_is_refused_and_says_who_had_it()
    {
        var second = Next.With(Next.FocusAreas[0]);
        var third = Published with { Id = "plan-3", Supersedes = "plan-2" };
        var publication = GivenModel.Publishing(
            third, null, [Published, second], Some.Crosswalk("plan-2", "plan-3", Some.Pair("f", "f"), Some.Pair("a", "a"), Some.Pair(null, "b")));

        Assert.Equal(["PS2007"], publication.Findings.Errors().Distinct(StringComparer.Ordinal));
        Assert.Contains(publication.Findings, finding => finding.Message.Swedish == "Id:t ”b” har tillhört ”Text b” i plan-1 1.0.0.");
        Assert.Contains(publication.Findings, finding => finding.Message.English == "The id “b” has belonged to “Words b” in plan-1 1.0.0.");
    }

    [Fact]
    public void An_id_of_an_area_is_never_a_parts() => Assert.Contains(
        "PS2007",
        Publish(Next.With(Next.FocusAreas[0] with { Actions = [Action("b")] }), Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", "f"), Some.Pair("a", "a"), Some.Pair("b", null))).Findings.Errors());

    [Fact]
    public void An_id_that_a_list_which_is_not_complete_has_passed_over_may_come_back()
    {
        var second = Next.With("a", area => area with { Actions = [] });
        var third = Published with { Id = "plan-3", Supersedes = "plan-2" };

        Assert.Empty(GivenModel.Publishing(third, null, [Published, second], Some.Crosswalk("plan-2", "plan-3", Some.Pair("f", "f"), Some.Pair("a", "a"), Some.Pair("b", "b"))).Findings.Errors());
    }

    private static Publication Publish(Edition draft, params Crosswalk[] crosswalks) => GivenModel.Publishing(draft, "plan-1@1.0.0", [Published], crosswalks);
}
