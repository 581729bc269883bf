using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using static PatientSafety.Core.National.Confidence;
using static PatientSafety.Core.National.SkosRelation;

namespace PatientSafety.Tests.NationalPlan.Crosswalking;

/// <summary>From one edition to another by way of those between: never surer than the weakest link, and with the way told.</summary>
public sealed class ChainTests
{
    private static readonly Crosswalk First = Some.Crosswalk("2020", "2025", Some.Pair("a", "a", Exact), Some.Pair("b", "bb", Broad, Medium), Some.Pair("c", null), Some.Pair(null, "new"), Some.Pair("d", "d", Close));
    private static readonly Crosswalk Second = Some.Crosswalk("2025", "2030", Some.Pair("a", "x", Narrow, Low), Some.Pair("bb", "y", Narrow), Some.Pair("new", "z", Close), Some.Pair("d", null), Some.Pair(null, "w"));

    [Fact]
    public void A_chain_of_two_tells_its_way_and_its_links()
    {
        var way = Ways(First, Second).Between("2020", "2030")!;

        Assert.Equal(["2025"], way.Through);
        Assert.Equal(("2020", "2030"), (way.From, way.To));
        var pair = Assert.Single(way.Pairs, pair => pair.From == "a");
        Assert.Equal(("x", Narrow, Low), (pair.To, pair.Relation, pair.Confidence));
        Assert.Equal([("a", "a"), ("a", "x")], pair.Links.Select(link => (link.From!, link.To!)));
    }

    [Fact]
    public void Broader_and_then_narrower_is_only_related() =>
        Assert.Equal((Related, Medium), Assert.Single(Ways(First, Second).Between("2020", "2030")!.Pairs, pair => pair.From == "b") is var pair ? (pair.Relation, pair.Confidence) : default);

    [Fact]
    public void A_dead_end_stays_one_wherever_on_the_way_it_is()
    {
        var pairs = Ways(First, Second).Between("2020", "2030")!.Pairs;

        Assert.Null(Assert.Single(pairs, pair => pair.From == "c").To);
        Assert.Null(Assert.Single(pairs, pair => pair.From == "d").To);
        Assert.Equal(["w", "z"], pairs.Where(pair => pair.From is null).Select(pair => pair.To).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_several_ways_to_the_same_area_the_surest_is_kept()
    {
        var first = Some.Crosswalk("1", "2", Some.Pair("a", "b", Broad), Some.Pair("a", "c", Close), Some.Pair("a", "d"));
        var second = Some.Crosswalk("2", "3", Some.Pair("b", "z"), Some.Pair("c", "z", Exact, Low), Some.Pair("d", null));
        var pair = Assert.Single(Ways(first, second).Between("1", "3")!.Pairs);

        Assert.Equal(("a", "z", Close), (pair.From!, pair.To!, pair.Relation));
        Assert.Equal("c", pair.Links[0].To);
    }

    [Fact]
    public void The_way_back_is_the_way_there_the_other_way_round()
    {
        var ways = Ways(First, Second);
        var there = ways.Between("2020", "2030")!.Inverse();
        var back = ways.Between("2030", "2020")!;

        Assert.Equal(["2025"], back.Through);
        Assert.Equal(
            there.Pairs.Select(Line).Order(StringComparer.Ordinal),
            back.Pairs.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(Broad, Assert.Single(back.Pairs, pair => pair.From == "x").Relation);
    }

    [Fact]
    public void Three_links_are_told_of_in_order()
    {
        var third = Some.Crosswalk("2030", "2035", Some.Pair("x", "last", Exact, Medium));
        var way = Ways(third, Second, First).Between("2020", "2035")!;

        Assert.Equal(["2025", "2030"], way.Through);
        Assert.Equal(["a", "x", "last"], Assert.Single(way.Pairs, pair => pair.To == "last").Links.Select(link => link.To));
        Assert.Equal(Low, Assert.Single(way.Pairs, pair => pair.To == "last").Confidence);
    }

    [Fact]
    public void A_crosswalk_that_somebody_wrote_comes_before_a_chain()
    {
        var written = Some.Crosswalk("2020", "2030", Some.Pair("a", "elsewhere"));

        Assert.Same(written, Ways(First, Second, written).Between("2020", "2030"));
        Assert.Equal("elsewhere", Assert.Single(Ways(First, Second, written).Between("2030", "2020")!.Pairs).From);
    }

    [Fact]
    public void The_shortest_way_is_taken_also_where_crosswalks_lead_in_circles()
    {
        var around = Some.Crosswalk("2030", "2020", Some.Pair("x", "a", Related, Low));
        var ways = Ways(First, Second, around, Some.Crosswalk("2030", "2035", Some.Pair("x", "q")));

        Assert.Empty(ways.Between("2020", "2030")!.Through);
        Assert.Equal(["2030"], ways.Between("2020", "2035")!.Through);
    }

    [Fact]
    public void Where_nobody_has_said_anything_there_is_no_way()
    {
        Assert.Null(Ways(First).Between("2020", "2030"));
        Assert.Null(Ways(First).Between("2020", "2020"));
    }

    [Fact]
    public void What_is_agreed_and_then_proposed_is_proposed()
    {
        var agreed = Some.Crosswalk("1", "2", Some.Pair("a", "b") with { Status = PairStatus.Agreed });
        var proposed = Some.Crosswalk("2", "3", Some.Pair("b", "c"));

        Assert.Equal(PairStatus.Proposed, Assert.Single(Ways(agreed, proposed).Between("1", "3")!.Pairs).Status);
    }

    [Theory]
    [InlineData(Exact, Exact, Exact)]
    [InlineData(Exact, Related, Related)]
    [InlineData(Close, Narrow, Narrow)]
    [InlineData(Broad, Close, Broad)]
    [InlineData(Narrow, Narrow, Narrow)]
    [InlineData(Narrow, Broad, Related)]
    [InlineData(Related, Broad, Related)]
    public void Two_relations_make_one_that_promises_no_more(SkosRelation first, SkosRelation second, SkosRelation together)
    {
        Assert.Equal(together, CrosswalkChain.Weakest(first, second));
        Assert.Equal(together, CrosswalkChain.Weakest(second, first));
    }

    private static CrosswalkWays Ways(params Crosswalk[] crosswalks) => new([.. crosswalks]);

    private static string Line(CrosswalkPair pair) => $"{pair.From} {pair.To} {pair.Relation} {pair.Confidence} {string.Join(' ', pair.Links.Select(link => $"{link.From}>{link.To}"))}";
}
