using System.Diagnostics;
using System.Globalization;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.Tests.NationalPlan.Diff;

namespace PatientSafety.Benchmarks;

/// <summary>What it costs to compare editions of 9, 90 and 900 areas with eight parts each, and whether the cost grows with the areas and no faster.</summary>
internal static class DiffCost
{
    private const int Runs = 41;

    public static void Measure()
    {
        Console.WriteLine("Difference of two editions, median of 41: areas, changes, milliseconds, microseconds an area");
        double? first = null;
        foreach (var areas in new[] { 9, 90, 900 })
        {
            var (from, to, crosswalk) = GeneratedEditions.Pair(areas);
            var changes = EditionComparing.Of(from, to, crosswalk).Changes.Length;
            var median = Median.Of(Enumerable.Range(0, Runs).Select(_ =>
            {
                var start = Stopwatch.GetTimestamp();
                var found = EditionComparing.Of(from, to, crosswalk).Changes.Length;
                var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                return found == changes ? took : throw new InvalidOperationException("The difference was another.");
            }));
            var perArea = median * 1000 / areas;
            first ??= perArea;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {areas,4} {changes,6} {median,9:0.000} {perArea,8:0.00}   ratio to 9 areas, an area: {perArea / first:0.00}"));
        }
    }
}
