using System.Globalization;

namespace PatientSafety.Benchmarks;

/// <summary>Requests a second of <c>/compare</c> against the same bytes served as plain text by the same Kestrel. The two take turns.</summary>
internal static class Throughput
{
    private const int Rounds = 7;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(Published published)
    {
        using var product = await RunningServer.StartAsync(published.Product, "/", "serve", "--data", published.Data);
        using (var client = new HttpClient())
        {
            await File.WriteAllBytesAsync(published.Page, await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{product.Port}/compare")));
        }

        using var plain = await RunningServer.StartAsync(published.Empty, "/", "--file", published.Page);
        var page = new Load(product.Port, "/compare");
        var bytes = new Load(plain.Port, "/bytes");
        await page.RunAsync(Warm);
        await bytes.RunAsync(Warm);
        var ofPage = new List<double>();
        var ofBytes = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            ofPage.Add(await page.RunAsync(Round));
            ofBytes.Add(await bytes.RunAsync(Round));
        }

        var size = new FileInfo(published.Page).Length / 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"/compare ({size} KiB), median of {Rounds}: {Median.Of(ofPage):0} requests a second, as plain text {Median.Of(ofBytes):0}, ratio {Median.Of(ofPage) / Median.Of(ofBytes):0.00} (aim at least 0.5)"));
    }
}
