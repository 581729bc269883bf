namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>The product as it runs, on a machine whose clock is in Tokyo, with two operations of four units that have four activities.</summary>
public sealed class RunningHalland : IAsyncLifetime
{
    private RunningProduct? product;
    private HttpClient? client;

    public HttpClient Client => client!;

    internal TemporaryFolder Data { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await HalfHalland.SeedAsync(Data, 4, 4);
        product = await RunningProduct.StartAsync(Data, new Dictionary<string, string>(StringComparer.Ordinal) { ["TZ"] = "Asia/Tokyo" });
        client = new HttpClient { BaseAddress = product.Address };
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (product is not null)
        {
            await product.DisposeAsync();
        }
    }
}
