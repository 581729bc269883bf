using System.Diagnostics;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Tests.ChangeOver;

namespace PatientSafety.Benchmarks;

/// <summary>What the impact of editions of 9, 90 and 900 areas on 311 regions with 40 activities each costs, and whether it grows with the areas and no faster.</summary>
internal static class ImpactCost
{
    private const int Regions = 311;
    private const int Runs = 21;

    public static void Measure()
    {
        Console.WriteLine("Impact on 311 regions with 40 activities each, median of 21: areas, milliseconds, microseconds for each activity and area of each region");
        double? first = null;
        foreach (var areas in new[] { 9, 90, 900 })
        {
            var impacts = GeneratedImpact.Of(areas, Regions);
            var median = Median.Of(Enumerable.Range(0, Runs).Select(_ =>
            {
                var start = Stopwatch.GetTimestamp();
                var impact = impacts.Of("old", "new", null, new List<Text>());
                var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                return impact!.Plans.Length == Regions ? took : throw new InvalidOperationException("The impact did not hold what was asked for.");
            }).ToArray());
            var each = median * 1000 / (Regions * (GeneratedImpact.Activities + areas));
            first ??= each;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {areas,4} {median,9:0.00} {each,8:0.000}   ratio to 9 areas, for each: {each / first:0.00}"));
        }
    }
}
