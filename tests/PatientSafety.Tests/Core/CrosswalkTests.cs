using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Tests.Core;

public sealed class CrosswalkTests
{
    private static readonly Crosswalk There = new()
    {
        Id = "a--b",
        From = "a",
        To = "b",
        Pairs =
        [
            Pair("x", "y", SkosRelation.Broad),
            Pair("x", "z", SkosRelation.Narrow),
            Pair("v", "v", SkosRelation.Exact),
            Pair("u", null, SkosRelation.Related),
        ],
    };

    [Fact]
    public void The_inverse_goes_the_other_way()
    {
        var back = There.Inverse();
        Assert.Equal(("b", "a"), (back.From, back.To));
        Assert.Equal(
            [("y", "x", SkosRelation.Narrow), ("z", "x", SkosRelation.Broad), ("v", "v", SkosRelation.Exact), (null, "u", SkosRelation.Related)],
            back.Pairs.Select(pair => (pair.From, pair.To, pair.Relation)));
    }

    [Fact]
    public void The_inverse_of_the_inverse_is_the_same() =>
        Assert.Equal(There.Pairs.AsEnumerable(), There.Inverse().Inverse().Pairs);

    [Fact]
    public void What_is_known_of_a_pair_stays_with_it()
    {
        var pair = Pair("x", "y", SkosRelation.Close) with { Confidence = Confidence.Medium, Status = PairStatus.Agreed };
        var back = pair.Inverse();
        Assert.Equal((Confidence.Medium, PairStatus.Agreed, pair.Rationale), (back.Confidence, back.Status, back.Rationale));
    }

    private static CrosswalkPair Pair(string? from, string? to, SkosRelation relation) =>
        new() { From = from, To = to, Relation = relation, Rationale = new Text("Därför.", "Because.") };
}
