using System.Globalization;

namespace PatientSafety.Benchmarks;

/// <summary>From process start to the first 200 of <c>/</c>, against an empty app published the same way. The two take turns.</summary>
internal static class StartTime
{
    private const int Runs = 11;

    public static async Task MeasureAsync(Published published)
    {
        var product = new List<double>();
        var empty = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            using var first = await RunningServer.StartAsync(published.Empty, "/");
            using var second = await RunningServer.StartAsync(published.Product, "/", "serve", "--data", published.Data);

            // The first round fills the file cache and makes the database.
            if (run > 0)
            {
                empty.Add(first.UntilFirstAnswer.TotalMilliseconds);
                product.Add(second.UntilFirstAnswer.TotalMilliseconds);
            }
        }

        var ratio = Median.Of(product) / Median.Of(empty);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Start to first 200 of /, median of {Runs}: product {Median.Of(product):0} ms, empty app {Median.Of(empty):0} ms, ratio {ratio:0.00} (aim at most 2)"));
    }
}
