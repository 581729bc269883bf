using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Host.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Regions.History;

namespace PatientSafety.Tests.Storage;

/// <summary>The register of plugins over a real file, with plugins that the test decides.</summary>
internal sealed class Register : IAsyncDisposable
{
    private readonly StorageFolder folder = new();
    private readonly ServiceProvider services;

    public Register()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(folder.Data);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<IRegions>(Regions);
        collection.AddStorage();
        collection.AddPluginHistory();
        collection.AddEveryTable();
        services = collection.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public FakeRegions Regions { get; } = new();

    public IServiceProvider Services => services;

    public StorageFolder Folder => folder;

    public IDatabase Database => services.GetRequiredService<IDatabase>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static InstalledPlugin Plugin(string id, PluginStatus status = PluginStatus.Active) => new()
    {
        Id = id,
        Folder = id,
        Origin = PluginOrigin.Installed,
        Status = status,
        Reason = new Text("Används.", "In use."),
        Version = "1.0.0",
        ContentHash = "abc",
    };

    public PatientSafetyDb Open() => services.GetRequiredService<IDbContextFactory<PatientSafetyDb>>().CreateDbContext();

    public Task<ImmutableArray<PluginHistoryEntry>> ReadAsync(string? pluginId = null) =>
        services.GetRequiredService<IPluginHistory>().ReadAsync(pluginId, Stop);

    /// <summary>What a start of the site does, a minute after the one before.</summary>
    public async Task StartWithAsync(params InstalledPlugin[] plugins)
    {
        Regions.Installed.Clear();
        Regions.Installed.AddRange(plugins);
        Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(DatabaseCondition.Ready, (await Database.PrepareAsync(Stop)).Condition);
        await services.GetRequiredService<IWorkAfterStart>().RunAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
