using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Reporting.Asking;

namespace PatientSafety.Benchmarks;

/// <summary>A hundred units' own reports as files, several at once as the product writes them, against one after the other. The two take turns.</summary>
internal static class ReportBatchCost
{
    private const int Reports = 100;
    private const int Rounds = 9;

    public static async Task MeasureAsync()
    {
        using var ground = await HallandGround.OpenAsync(Reports);
        using var folder = new BenchmarkFolder();
        var atOnce = await JobsAsync(ground, folder.At("at-once"));
        var inTurn = await JobsAsync(ground, folder.At("in-turn"));
        var (together, apart) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds + 2; round++)
        {
            var (one, other) = (await TimeAsync(ground, [atOnce]), await TimeAsync(ground, [.. inTurn.Select(job => ImmutableArray.Create(job))]));
            if (round >= 2)
            {
                together.Add(one);
                apart.Add(other);
            }
        }

        if (atOnce.Zip(inTurn).Any(pair => !File.ReadAllBytes(pair.First.Path).AsSpan().SequenceEqual(File.ReadAllBytes(pair.Second.Path))))
        {
            throw new InvalidOperationException("Reports that are written several at once are others than those written one after the other.");
        }

        var ratio = Median.Of(apart) / Median.Of(together);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Reports} units' reports as HTML files, median of {Rounds}: several at once {Median.Of(together):0} ms, one after the other {Median.Of(apart):0} ms, {ratio:0.00} × as fast on {Environment.ProcessorCount} cores {Aim.AtLeast(ratio, 1.6)}"));
    }

    private static async Task<ImmutableArray<ReportJob>> JobsAsync(HallandGround ground, string folder)
    {
        var jobs = await ground.Get<ReportBatch>().JobsAsync([ground.Order.Address.ToString()], true, folder, null, [], CancellationToken.None);
        return jobs.Length == Reports + 1 ? jobs[1..] : throw new InvalidOperationException($"There are {jobs.Length} reports.");
    }

    private static async Task<double> TimeAsync(HallandGround ground, ImmutableArray<ImmutableArray<ReportJob>> batches)
    {
        var watch = Stopwatch.StartNew();
        foreach (var jobs in batches)
        {
            var outcome = await ground.Get<ReportBatch>().RunAsync(jobs, Language.Swedish, null, true, _ => { }, CancellationToken.None);
            if (outcome.Written.Length != jobs.Length)
            {
                throw new InvalidOperationException(string.Join(' ', outcome.Problems));
            }
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
