using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.Comparison;

public class StandingTests
{
    [Fact]
    public void A_plan_with_activities_in_an_area_prioritises_it()
    {
        var cell = Question.Cell(Some.Plan(activities: [Some.Activity("x"), Some.Activity("y", areas: ["b", "a"]), Some.Activity("z", areas: ["c"])]));

        Assert.Equal(Standing.Prioritised, cell.Standing);
        Assert.Equal(["x", "y"], cell.Activities.Select(activity => activity.Id));
        Assert.Equal("Planen prioriterar området med 2 aktiviteter.", cell.Explanation.Swedish);
        Assert.Equal("The plan prioritises the area with 2 activities.", cell.Explanation.English);
        Assert.Null(cell.Relation);
        Assert.Null(cell.Certainty);
        Assert.Empty(cell.Through);
    }

    [Fact]
    public void An_activity_that_is_placed_twice_in_an_area_counts_once() =>
        Assert.Single(Question.Cell(Some.Plan(activities: [Some.Activity(areas: ["a", "b", "a"])])).Activities);

    [Fact]
    public void An_activity_that_stays_counts_in_the_frame_of_the_edition_it_stays_in()
    {
        var staying = Some.Activity("x", areas: []) with { Stays = new StayingPlacement("new", [new AreaPlacement("b", Provenance.None)], Provenance.None) };
        var cell = Question.Through(Some.Plan(activities: [Some.Activity("y", areas: ["a"]), staying]), "b", Some.Pair("a", "a"), Some.Pair("b", null));

        Assert.Equal(Standing.Prioritised, cell.Standing);
        Assert.Equal(["x"], cell.Activities.Select(activity => activity.Id));
        Assert.EndsWith("Planen har bytt utgåva, men 1 aktivitet står kvar i new.", cell.Explanation.Swedish, StringComparison.Ordinal);
        Assert.EndsWith("The plan has changed edition, but 1 activity stays in new.", cell.Explanation.English, StringComparison.Ordinal);
        Assert.Empty(Question.Through(Some.Plan(activities: [staying]), "a", Some.Pair("a", "a")).Activities);
    }

    [Fact]
    public void Silence_is_not_a_choice()
    {
        var silent = Question.Cell(Some.Plan());
        var chosen = Question.Cell(Some.Plan(stated: [Some.Stated("a", Standing.NotPrioritised)]));

        Assert.Equal(Standing.Silent, silent.Standing);
        Assert.Null(silent.Stated);
        Assert.Equal("Planen säger inget om området.", silent.Explanation.Swedish);
        Assert.Equal(Standing.NotPrioritised, chosen.Standing);
        Assert.NotNull(chosen.Stated);
        Assert.Equal("Planen prioriterar inte området; källan anger inget skäl.", chosen.Explanation.Swedish);
    }

    [Fact]
    public void A_choice_that_we_have_read_out_of_the_source_is_said_to_be_our_reading()
    {
        var cell = Question.Cell(Some.Plan(stated: [Some.Stated("a", Standing.NotPrioritised, attestation: Attestation.OurPlacement)]));

        Assert.Equal("Planen prioriterar inte området, enligt vår tolkning; källan anger inget skäl.", cell.Explanation.Swedish);
    }

    [Fact]
    public void A_reason_is_given_where_the_plan_has_one()
    {
        var cell = Question.Cell(Some.Plan(stated: [Some.Stated("a", Standing.NotPrioritised, "En annan plan tar hand om det.")]));

        Assert.Equal("Planen prioriterar inte området; skälet är: En annan plan tar hand om det.", cell.Explanation.Swedish);
    }

    [Fact]
    public void An_area_where_only_we_have_placed_activities_is_in_scope()
    {
        var cell = Question.Cell(Some.Plan(activities: [Some.Activity(placement: Attestation.OurPlacement)]));

        Assert.Equal(Standing.InScope, cell.Standing);
        Assert.Equal("Planen nämner inte området, men vi har placerat 1 aktivitet där.", cell.Explanation.Swedish);
    }

    [Fact]
    public void Silence_of_an_incomplete_source_is_not_put_down_to_the_plan() =>
        Assert.Equal(
            "Vår källa säger inget om området, men den rymmer inte hela planen.",
            Question.Cell(Some.Plan(sourceComplete: false)).Explanation.Swedish);

    [Fact]
    public void Foundations_come_first_and_each_in_the_editions_order()
    {
        var comparison = Question.Compare(new GivenNational([Some.Edition(foundations: ["z", "y"], focusAreas: ["x", "a"])]), null, Some.Configuration());

        Assert.Equal(["z", "y", "x", "a"], comparison.Rows.Select(row => row.Area.Id));
    }

    [Fact]
    public void Plans_stand_by_region_name_in_Swedish_order_and_then_by_period()
    {
        var comparison = Question.Compare(
            new GivenNational([Some.Edition()]),
            null,
            Some.Configuration("o", "Region Örebro"),
            Some.Configuration("a", "Region Åre", Some.Plan("senare", period: Some.Years(2025, 2026)), Some.Plan("utan"), Some.Plan("tidig", period: Some.Years(2020, 2024))),
            Some.Configuration("z", "Region Zinkgruvan"));

        Assert.Equal(["plan-1", "tidig", "senare", "utan", "plan-1"], comparison.Plans.Select(plan => plan.Plan.Id));
        Assert.Equal(["z", "a", "a", "a", "o"], comparison.Plans.Select(plan => plan.Region.Id));
    }

    [Fact]
    public void The_frame_is_the_newest_edition_that_is_not_a_draft()
    {
        var national = new GivenNational([Some.Edition("old"), Some.Edition("new"), Some.Edition("draft", status: EditionStatus.Draft)]);

        Assert.Equal("new", Question.Compare(national, null, Some.Configuration(plans: Some.Plan(follows: "new"))).Frame.Id);
        Assert.Equal("draft", Question.Compare(national, "draft", Some.Configuration(plans: Some.Plan(follows: "new"))).Frame.Id);
    }
}
