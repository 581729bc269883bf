using System.Diagnostics;
using System.Globalization;
using PatientSafety.Comparison;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Comparison;

namespace PatientSafety.Benchmarks;

/// <summary>What a comparison of 2, 21 and 311 regions costs, with 40 activities each, and whether the cost grows with the cells and no faster.</summary>
internal static class ComparisonCost
{
    private const int Activities = 40;
    private const int Runs = 41;

    public static void Measure()
    {
        Console.WriteLine("Comparison, warm, median of 41: regions, cells, milliseconds, microseconds a cell");
        double? first = null;
        foreach (var regions in new[] { 2, 21, 311 })
        {
            var given = GeneratedRegions.Of(seed: 1, regions, Activities);
            var cells = regions * 9;
            double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Once(given, warm: true))];
            var cold = Median.Of(Enumerable.Range(0, 5).Select(_ => Once(given, warm: false)));
            var median = Median.Of(times);
            var perCell = median * 1000 / cells;
            first ??= perCell;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {regions,4} {cells,5} {median,9:0.000} {perCell,8:0.00}   ratio to 2 regions, a cell: {perCell / first:0.00}   (with reading the plans first: {cold:0.0} ms)"));
        }
    }

    /// <summary>Answers are kept for each question, so each run asks a new comparer; warm, the plans have been read by an earlier question.</summary>
    private static double Once(PatientSafety.Core.Regional.RegionConfiguration[] given, bool warm)
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(given));
        if (warm)
        {
            comparing.Compare(new ComparisonQuery([], "old"), []);
        }

        var start = Stopwatch.GetTimestamp();
        var comparison = comparing.Compare(new ComparisonQuery([], "new"), []);
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return comparison!.Rows.Length == 9 && comparison.Plans.Length == given.Length
            ? took
            : throw new InvalidOperationException("The comparison did not hold what was asked for.");
    }
}
