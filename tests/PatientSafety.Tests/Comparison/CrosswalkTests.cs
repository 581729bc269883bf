using PatientSafety.Comparison.Matrix;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.Comparison;

public class CrosswalkTests
{
    private static readonly RegionalPlan Plan = Some.Plan(
        activities: [Some.Activity("first", areas: ["b"]), Some.Activity("second", areas: ["a"]), Some.Activity("both", areas: ["a", "b"])],
        stated: [Some.Stated("c", Standing.NotPrioritised, "Ett skäl")]);

    [Fact]
    public void A_standing_comes_through_a_pair_with_its_relation_and_certainty()
    {
        var cell = Question.Through(Plan, "c", Some.Pair("a", "c", SkosRelation.Exact, Confidence.High));

        Assert.Equal(Standing.Prioritised, cell.Standing);
        Assert.Equal(SkosRelation.Exact, cell.Relation);
        Assert.Equal(Confidence.High, cell.Certainty);
        Assert.Equal(["second", "both"], cell.Activities.Select(activity => activity.Id));
        Assert.Equal("a", Assert.Single(cell.Through).From);
        Assert.Equal(
            "Planen prioriterar området med 2 aktiviteter; det är läst genom ”Område A” i old (samma område, hög säkerhet).",
            cell.Explanation.Swedish);
    }

    [Fact]
    public void The_crosswalk_is_used_the_other_way_too()
    {
        var national = new GivenNational(
            [Some.Edition("old"), Some.Edition("new")],
            Some.Crosswalk("old", "new", Some.Pair("c", "a", SkosRelation.Broad)));
        var comparison = Question.Compare(national, "old", Some.Configuration(plans: Plan with { Follows = "new" }));

        var cell = Question.Cell(comparison, "c");
        Assert.Equal(Standing.Prioritised, cell.Standing);
        Assert.Equal(SkosRelation.Narrow, cell.Relation);
        Assert.Equal(Confidence.Low, cell.Certainty);
    }

    [Fact]
    public void A_related_area_is_shown_but_carries_no_standing()
    {
        var cell = Question.Through(Plan, "c", Some.Pair("a", "c", SkosRelation.Related));

        Assert.Equal(Standing.Absent, cell.Standing);
        Assert.Equal(SkosRelation.Related, cell.Relation);
        Assert.Equal(Confidence.Low, cell.Certainty);
        Assert.Single(cell.Through);
        Assert.Empty(cell.Activities);
        Assert.Contains("bara något besläktat: ”Område A”", cell.Explanation.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_related_area_weakens_no_pair_that_carries_a_standing()
    {
        var cell = Question.Through(Plan, "c", Some.Pair("b", "c", SkosRelation.Related), Some.Pair("a", "c"));

        Assert.Equal(SkosRelation.Exact, cell.Relation);
        Assert.Equal(Confidence.High, cell.Certainty);
        Assert.Equal("a", Assert.Single(cell.Through).From);
    }

    [Fact]
    public void Areas_that_were_merged_give_the_strongest_standing_and_the_weakest_relation_and_certainty()
    {
        var cell = Question.Through(
            Plan,
            "a",
            Some.Pair("c", "a", SkosRelation.Exact, Confidence.High),
            Some.Pair("a", "a", SkosRelation.Close, Confidence.High),
            Some.Pair("b", "a", SkosRelation.Close, Confidence.Low));

        Assert.Equal(Standing.Prioritised, cell.Standing);
        Assert.Equal(SkosRelation.Close, cell.Relation);
        Assert.Equal(Confidence.Low, cell.Certainty);
        Assert.Equal(["first", "second", "both"], cell.Activities.Select(activity => activity.Id));
        Assert.Equal(3, cell.Through.Length);
    }

    [Fact]
    public void An_area_that_was_divided_is_found_in_every_part()
    {
        CrosswalkPair[] pairs = [Some.Pair("a", "a", SkosRelation.Narrow), Some.Pair("a", "b", SkosRelation.Narrow)];

        Assert.Equal(["second", "both"], Question.Through(Plan, "a", pairs).Activities.Select(activity => activity.Id));
        Assert.Equal(["second", "both"], Question.Through(Plan, "b", pairs).Activities.Select(activity => activity.Id));
    }

    [Fact]
    public void A_choice_and_its_reason_come_through()
    {
        var cell = Question.Through(Plan, "b", Some.Pair("c", "b"));

        Assert.Equal(Standing.NotPrioritised, cell.Standing);
        Assert.Equal("Ett skäl", cell.Stated?.Reason?.Swedish);
    }

    [Fact]
    public void Silence_that_comes_through_is_silence_and_not_absence() =>
        Assert.Equal(Standing.Silent, Question.Through(Some.Plan(), "a", Some.Pair("a", "a")).Standing);

    [Fact]
    public void No_counterpart_is_told_from_no_known_counterpart()
    {
        var said = Question.Through(Plan, "a", Some.Pair(null, "a"));
        var unknown = Question.Through(Plan, "a", Some.Pair("a", null), Some.Pair("b", "b"));

        Assert.All([said, unknown], cell => Assert.Equal(Standing.Absent, cell.Standing));
        Assert.All([said, unknown], cell => Assert.Null(cell.Relation));
        Assert.All([said, unknown], cell => Assert.Null(cell.Certainty));
        Assert.Equal("Området har ingen motsvarighet i old, som planen följer.", said.Explanation.Swedish);
        Assert.Equal("Ingen motsvarighet till området är känd i old, som planen följer.", unknown.Explanation.Swedish);
    }

    [Fact]
    public void Editions_that_nobody_has_related_give_absence_with_that_reason()
    {
        var national = new GivenNational([Some.Edition("old"), Some.Edition("new")]);
        var cell = Question.Cell(Question.Compare(national, "new", Some.Configuration(plans: Plan with { Follows = "old" })), "a");

        Assert.Equal(Standing.Absent, cell.Standing);
        Assert.Equal("Planen följer old, och hur den utgåvan förhåller sig till new är inte beskrivet.", cell.Explanation.Swedish);
    }

    [Theory]
    [InlineData(SkosRelation.Exact, Confidence.High, Confidence.High)]
    [InlineData(SkosRelation.Exact, Confidence.Low, Confidence.Low)]
    [InlineData(SkosRelation.Close, Confidence.High, Confidence.Medium)]
    [InlineData(SkosRelation.Close, Confidence.Low, Confidence.Low)]
    [InlineData(SkosRelation.Broad, Confidence.High, Confidence.Low)]
    [InlineData(SkosRelation.Narrow, Confidence.High, Confidence.Low)]
    [InlineData(SkosRelation.Related, Confidence.High, Confidence.Low)]
    public void A_weak_relation_limits_the_certainty(SkosRelation relation, Confidence confidence, Confidence certainty) =>
        Assert.Equal(certainty, Certainty.Of(Some.Pair("a", "b", relation, confidence)));
}
