using System.Diagnostics;
using System.Globalization;
using PatientSafety.Plugins.Installing;

namespace PatientSafety.Benchmarks;

/// <summary>What plugins cost: the start with many of them, installing one, and installing while the site is asked.</summary>
internal static class PluginCost
{
    private const int Starts = 5;
    private const int Installs = 30;

    public static async Task MeasureAsync(Published published)
    {
        await StartAsync(published);
        await InstallAsync();
        await ReloadAsync(published);
    }

    /// <summary>From process start to the first 200 of <c>/regions</c>, which lists them all. The sizes take turns.</summary>
    private static async Task StartAsync(Published published)
    {
        int[] sizes = [0, 2, 21, 311];
        using var folder = new BenchmarkFolder();
        foreach (var size in sizes)
        {
            await using var installed = InstalledProduct.In(folder.At($"{size}"));
            for (var number = 1; number <= size; number++)
            {
                await installed.InstallAsync(GeneratedPlugin.Of(number, "1.0.0"));
            }
        }

        var times = sizes.ToDictionary(size => size, _ => new List<double>());
        for (var run = 0; run <= Starts; run++)
        {
            foreach (var size in sizes)
            {
                using var server = await RunningServer.StartAsync(published.Product, "/regions", "serve", "--data", folder.At($"{size}"));
                if (run > 0)
                {
                    times[size].Add(server.UntilFirstAnswer.TotalMilliseconds);
                }
            }
        }

        var none = Median.Of(times[0]);
        foreach (var size in sizes.Skip(1))
        {
            var median = Median.Of(times[size]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Start to first 200 of /regions with {size} data-only plugins, median of {Starts}: {median:0} ms against {none:0} ms with none, ratio {median / none:0.00}{(size == 311 ? " (aim under 3)" : string.Empty)}, {(median - none) / size:0.00} ms a plugin"));
        }
    }

    /// <summary>Read, trusted, checked, tried on its pages and put in use, against the system's unzip of the same file. The two take turns.</summary>
    private static async Task InstallAsync()
    {
        using var folder = new BenchmarkFolder();
        await using var installed = InstalledProduct.In(folder.At("data"));
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var run = 0; run < Installs + 5; run++)
        {
            var package = InstalledProduct.Pack(GeneratedPlugin.Of(1, $"1.0.{run}"));
            var file = folder.At($"{run}.nupkg");
            await File.WriteAllBytesAsync(file, package.Bytes);
            var start = Stopwatch.GetTimestamp();
            await installed.InstallAsync(PackageFiles.Read(file, [])!);
            var install = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            using (var unzip = Process.Start("unzip", ["-q", file, "-d", folder.At($"unzipped{run}")]))
            {
                await unzip.WaitForExitAsync();
            }

            var unzipped = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (run >= 5)
            {
                ours.Add(install);
                theirs.Add(unzipped);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Installing a data-only package of 40 activities, warm, median of {Installs}: {Median.Of(ours):0.0} ms, unzip {Median.Of(theirs):0.0} ms, ratio {Median.Of(ours) / Median.Of(theirs):0.00} (aim at most 4)"));
    }

    /// <summary>A new version every fifth of a second, while eight connections ask for the region’s page. An answer other than 200 would end the measuring.</summary>
    private static async Task ReloadAsync(Published published)
    {
        using var folder = new BenchmarkFolder();
        await using var installed = InstalledProduct.In(folder.At("data"));
        await installed.InstallAsync(GeneratedPlugin.Of(1, "1.0.0"));
        using var server = await RunningServer.StartAsync(published.Product, "/regions", "serve", "--data", folder.At("data"));
        var page = new Uri($"http://127.0.0.1:{server.Port}/regions/{GeneratedPlugin.IdOf(1)}");
        await AskAsync(page, TimeSpan.FromSeconds(3));
        var calm = await AskAsync(page, TimeSpan.FromSeconds(5));
        var reloaded = AskAsync(page, TimeSpan.FromSeconds(8));
        var count = 0;
        while (!reloaded.IsCompleted)
        {
            await installed.InstallAsync(GeneratedPlugin.Of(1, $"1.0.{++count}"));
            await Task.Delay(200);
        }

        var busy = await reloaded;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A region’s page while its plugin is replaced {count} times in 8 s: {busy:0} requests a second against {calm:0} without, and no answer but 200"));
    }

    /// <summary>Requests a second over eight connections. Whatever is not a 200 throws.</summary>
    private static async Task<double> AskAsync(Uri page, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var client = new HttpClient();
            var count = 0;
            for (; Stopwatch.GetElapsedTime(start) < time; count++)
            {
                using var answer = await client.GetAsync(page);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
            }

            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
