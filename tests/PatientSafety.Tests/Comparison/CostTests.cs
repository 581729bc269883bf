using System.Diagnostics;
using PatientSafety.Comparison;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

public class CostTests
{
    /// <summary>The aim is 50 ms; the best of several runs is taken and the limit is wide, so that a busy machine fails no build.</summary>
    [Fact]
    public void Three_hundred_and_eleven_regions_with_forty_activities_each_are_compared_at_once()
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(GeneratedRegions.Of(1, 311, 40)));
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 12; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var comparison = comparing.Compare(new ComparisonQuery([], run % 2 == 0 ? "old" : "new"), []);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
            Assert.Equal(311, comparison!.Plans.Length);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"311 regions: {best.TotalMilliseconds:0.0} ms");
        Assert.True(best < TimeSpan.FromMilliseconds(200), $"The best run took {best.TotalMilliseconds:0.0} ms.");
    }

    [Fact]
    public void Near_activities_among_twelve_thousand_are_found_at_once()
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(GeneratedRegions.Of(1, 311, 40)));
        var start = Stopwatch.GetTimestamp();
        comparing.Near("r001", "activity-1");
        var first = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        Assert.NotEmpty(comparing.Near("r001", "activity-2"));
        var second = Stopwatch.GetElapsedTime(start);

        TestContext.Current.TestOutputHelper?.WriteLine($"index {first.TotalMilliseconds:0} ms, question {second.TotalMilliseconds:0.0} ms");
        Assert.True(second < TimeSpan.FromSeconds(1), $"The question took {second.TotalMilliseconds:0} ms.");
    }
}
