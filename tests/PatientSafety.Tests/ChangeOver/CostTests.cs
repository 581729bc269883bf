using System.Diagnostics;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;

namespace PatientSafety.Tests.ChangeOver;

public sealed class CostTests
{
    [Fact]
    public void Impact_for_three_hundred_and_eleven_regions_takes_less_than_a_second()
    {
        var (impact, took) = Best(9);
        Assert.Equal(311, impact.Plans.Length);
        Assert.All(impact.Plans, plan => Assert.Equal(GeneratedImpact.Activities, plan.Activities.Length));
        TestContext.Current.TestOutputHelper?.WriteLine($"9 areas x 311 regions: {took.TotalMilliseconds:0.0} ms");
        Assert.True(took < TimeSpan.FromSeconds(1), $"The best run took {took.TotalMilliseconds:0} ms.");
    }

    /// <summary>A hundred times the areas is a hundred times the answer, since each plan is told of every area that it is silent about; the cost must not grow much faster.</summary>
    [Fact]
    public void The_cost_grows_about_as_the_areas_do()
    {
        var (small, large) = (Best(90).Took, Best(900).Took);
        var ratio = large / small;
        TestContext.Current.TestOutputHelper?.WriteLine($"90: {small.TotalMilliseconds:0.0} ms, 900: {large.TotalMilliseconds:0.0} ms, ratio {ratio:0.0}");
        Assert.True(ratio < 40, $"Ten times the areas cost {ratio:0.0} times as much.");
    }

    private static (EditionImpact Impact, TimeSpan Took) Best(int areas)
    {
        var impacts = GeneratedImpact.Of(areas, regions: 311);
        var best = TimeSpan.MaxValue;
        EditionImpact? impact = null;
        for (var run = 0; run < 5; run++)
        {
            var start = Stopwatch.GetTimestamp();
            impact = impacts.Of("old", "new", null, new List<Text>());
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        return (impact!, best);
    }
}
