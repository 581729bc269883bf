using System.Diagnostics;
using PatientSafety.NationalPlan.Diff;

namespace PatientSafety.Tests.NationalPlan.Diff;

[Collection(nameof(MeasuredAlone))]
public sealed class DiffCostTests
{
    /// <summary>The best of several runs is taken and the limit is wide, so that a busy machine fails no build.</summary>
    [Fact]
    public void Ten_times_the_areas_cost_about_ten_times_as_much()
    {
        var (small, large) = (Best(90), Best(900));

        TestContext.Current.TestOutputHelper?.WriteLine($"90 areas: {small.TotalMilliseconds:0.00} ms, 900 areas: {large.TotalMilliseconds:0.00} ms");
        Assert.True(large < small * 50, $"90 areas took {small.TotalMilliseconds:0.00} ms and 900 took {large.TotalMilliseconds:0.00} ms.");
        Assert.True(large < TimeSpan.FromSeconds(1), $"900 areas took {large.TotalMilliseconds:0.00} ms.");
    }

    private static TimeSpan Best(int areas)
    {
        var (from, to, crosswalk) = GeneratedEditions.Pair(areas);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 12; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var diff = EditionComparing.Of(from, to, crosswalk);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
            Assert.True(diff.Changes.Length > areas);
        }

        return best;
    }
}
