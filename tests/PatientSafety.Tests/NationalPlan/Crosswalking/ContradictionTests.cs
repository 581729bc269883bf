using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using static PatientSafety.Core.National.SkosRelation;

namespace PatientSafety.Tests.NationalPlan.Crosswalking;

/// <summary>What each pair says may be right, and all of it together impossible.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void An_area_is_not_the_same_as_two() => Assert.Equal(["PS2020"], Within(Some.Pair("a", "x"), Some.Pair("a", "y")));

    [Fact]
    public void Two_areas_are_not_the_same_as_one() => Assert.Equal(["PS2020"], Within(Some.Pair("a", "x"), Some.Pair("b", "x")));

    [Theory]
    [InlineData(Broad)]
    [InlineData(Narrow)]
    public void An_area_is_not_the_same_as_one_and_broader_or_narrower_than_another(SkosRelation relation)
    {
        Assert.Equal(["PS2021"], Within(Some.Pair("a", "x"), Some.Pair("a", "y", relation)));
        Assert.Equal(["PS2021"], Within(Some.Pair("a", "x"), Some.Pair("b", "x", relation)));
    }

    [Fact]
    public void A_pair_stands_once() => Assert.Equal(["PS2019"], Within(Some.Pair("a", "x", Close), Some.Pair("a", "x", Close)));

    [Fact]
    public void A_pair_has_one_relation() => Assert.Equal(["PS2021"], Within(Some.Pair("a", "x"), Some.Pair("a", "x", Broad)));

    [Fact]
    public void An_area_does_not_have_a_counterpart_and_none()
    {
        Assert.Equal(["PS2023"], Within(Some.Pair("a", "x"), Some.Pair("a", null)));
        Assert.Equal(["PS2023"], Within(Some.Pair("a", "x"), Some.Pair(null, "x")));
    }

    [Fact]
    public void An_area_may_be_the_same_as_one_and_related_to_others() =>
        Assert.Empty(Within(Some.Pair("a", "x"), Some.Pair("a", "y", Related), Some.Pair("a", "z", Close), Some.Pair("b", "y", Broad), Some.Pair("c", "y", Broad), Some.Pair("d", null), Some.Pair(null, "w")));

    [Fact]
    public void Areas_are_not_narrower_than_each_other_in_a_circle_over_several_files()
    {
        Crosswalk[] circle =
        [
            Some.Crosswalk("1", "2", Some.Pair("a", "b", Narrow)),
            Some.Crosswalk("2", "3", Some.Pair("b", "c")),
            Some.Crosswalk("1", "3", Some.Pair("a", "c")),
        ];

        Assert.Equal(["PS2022"], NarrowerCircles.In(circle).Select(finding => finding.Id));
        Assert.All(Enumerable.Range(0, circle.Length), left => Assert.Empty(NarrowerCircles.In([.. circle.Where((_, place) => place != left)])));
    }

    [Fact]
    public void Broader_one_way_is_narrower_the_other_way()
    {
        Assert.Single(NarrowerCircles.In([Some.Crosswalk("1", "2", Some.Pair("a", "b", Broad)), Some.Crosswalk("2", "1", Some.Pair("b", "a", Broad))]));
        Assert.Empty(NarrowerCircles.In([Some.Crosswalk("1", "2", Some.Pair("a", "b", Broad)), Some.Crosswalk("2", "1", Some.Pair("b", "a", Narrow))]));
    }

    [Fact]
    public void Areas_that_are_the_same_all_the_way_round_are_no_circle() =>
        Assert.Empty(NarrowerCircles.In([Some.Crosswalk("1", "2", Some.Pair("a", "b")), Some.Crosswalk("2", "3", Some.Pair("b", "c")), Some.Crosswalk("3", "1", Some.Pair("c", "a"))]));

    [Fact]
    public void Coverage_counts_the_areas_at_both_ends_that_some_pair_names()
    {
        var (from, to) = (Some.Edition("1", ["f"], ["a", "b"]), Some.Edition("2", ["f"], ["x"]));
        var coverage = Coverage.Of(from, to, Some.Crosswalk("1", "2", Some.Pair("f", "f"), Some.Pair("a", null)));

        Assert.Equal(["b"], coverage.UnmappedFrom.Select(area => area.Id));
        Assert.Equal(["x"], coverage.UnmappedTo.Select(area => area.Id));
        Assert.Equal(3.0 / 5, coverage.Share, precision: 10);
        Assert.Equal(0, Coverage.Of(from, to, null).Share);
        Assert.Equal(1, Coverage.Of(Some.Edition("1", focusAreas: []), Some.Edition("2", focusAreas: []), null).Share);
    }

    private static IEnumerable<string> Within(params CrosswalkPair[] pairs) => CrosswalkChecks.Within(Some.Crosswalk("1", "2", pairs)).Select(finding => finding.Id);
}
