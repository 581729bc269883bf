using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PatientSafety.Host.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.History;

namespace PatientSafety.Tests.Storage;

public sealed class DatabaseStartTests : IDisposable
{
    private readonly StorageFolder folder = new();
    private readonly Overheard overheard = new();
    private readonly FakeRegions regions = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        overheard.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_site_that_has_started_creates_the_database_and_notes_its_plugins()
    {
        regions.Installed.Add(Register.Plugin("halland"));
        using var site = Site();
        await site.StartAsync(Stop);

        Assert.False(File.Exists(folder.Data.Database));
        await EventuallyAsync(async () => !(await site.Services.GetRequiredService<IPluginHistory>().ReadAsync(null, Stop)).IsEmpty);

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(site)).Status);
        await site.StopAsync(Stop);
        Assert.Empty(overheard.Said);
    }

    [Fact]
    public async Task A_site_over_pending_migrations_says_so_in_both_languages_and_writes_nothing()
    {
        regions.Installed.Add(Register.Plugin("halland"));
        folder.Tell($"PRAGMA application_id = {SqliteFile.ApplicationId}; CREATE TABLE followup_entries (body TEXT); INSERT INTO followup_entries VALUES ('kvar')");
        using var site = Site();
        await site.StartAsync(Stop);

        await EventuallyAsync(() => Task.FromResult(!overheard.Said.IsEmpty));

        var said = Assert.Single(overheard.Said);
        Assert.Contains("Databasen väntar på migrering: ", said, StringComparison.Ordinal);
        Assert.Contains("The database waits for migration: ", said, StringComparison.Ordinal);
        Assert.Contains("_Initial", said, StringComparison.Ordinal);
        var health = await HealthAsync(site);
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("patientsafety database migrate", health.Entries["database"].Description, StringComparison.Ordinal);
        await site.StopAsync(Stop);
        Assert.Equal("followup_entries", folder.Ask("SELECT group_concat(name) FROM sqlite_master WHERE type = 'table'"));
        Assert.Equal("kvar", folder.Ask("SELECT body FROM followup_entries"));
    }

    [Fact]
    public async Task A_site_over_a_file_that_is_no_database_runs_on_without_it()
    {
        folder.Write([.. Enumerable.Repeat((byte)'x', 8192)]);
        using var site = Site();
        await site.StartAsync(Stop);

        await EventuallyAsync(() => Task.FromResult(!overheard.Said.IsEmpty));

        Assert.Equal(HealthStatus.Degraded, (await HealthAsync(site)).Status);
        Assert.False(site.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        Assert.DoesNotContain(overheard.Said, said => said.Contains("Exception", StringComparison.Ordinal));
    }

    private static Task<HealthReport> HealthAsync(IHost site) => site.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Stop);

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private IHost Site()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(overheard);
        builder.Services.AddSingleton(folder.Data);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IRegions>(regions);
        builder.Services.AddStorage();
        builder.Services.AddStorageOfSite();
        builder.Services.AddPluginHistory();
        builder.Services.AddEveryTable();
        return builder.Build();
    }
}
