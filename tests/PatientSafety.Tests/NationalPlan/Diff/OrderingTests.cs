using FsCheck;
using FsCheck.Fluent;
using PatientSafety.NationalPlan.Diff;

namespace PatientSafety.Tests.NationalPlan.Diff;

public sealed class OrderingTests
{
    [Fact]
    public void What_stays_is_in_order_and_nothing_more_could_stay() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var former = new Chance(seed.Number).Shuffled(Enumerable.Range(0, seed.Size + 1));
        var moved = Ordering.OutOfOrder(former).ToHashSet();
        int[] staying = [.. former.Where((_, place) => !moved.Contains(place))];
        return staying.SequenceEqual(staying.Order()) && staying.Length == LongestRising(former);
    }).Check(Tries.Of(500));

    [Fact]
    public void An_empty_list_has_nothing_out_of_order() => Assert.Empty(Ordering.OutOfOrder([]));

    /// <summary>By trying everything that could stay.</summary>
    private static int LongestRising(int[] list) => Enumerable.Range(0, 1 << list.Length)
        .Select(chosen => list.Where((_, place) => (chosen & (1 << place)) != 0).ToArray())
        .Where(chosen => chosen.SequenceEqual(chosen.Order()))
        .Max(chosen => chosen.Length);
}
