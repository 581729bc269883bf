using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Regions.History;

namespace PatientSafety.Tests.Storage;

public sealed class PluginHistoryTests : IAsyncDisposable
{
    private readonly Register register = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => register.DisposeAsync();

    [Fact]
    public async Task The_first_start_notes_every_plugin()
    {
        await register.StartWithAsync(Register.Plugin("halland"), Register.Plugin("skane", PluginStatus.Invalid));

        var entries = await register.ReadAsync();

        Assert.Equal(["halland active", "skane invalid"], entries.Select(entry => $"{entry.PluginId} {entry.Status}"));
        Assert.All(entries, entry => Assert.Equal(register.Clock.Now, entry.SeenAt));
        Assert.All(entries, entry => Assert.Equal(7, entry.Id.Version));
        Assert.Equal(new Text("Används.", "In use."), entries[0].Reason);
    }

    [Fact]
    public async Task A_start_without_news_notes_nothing()
    {
        await register.StartWithAsync(Register.Plugin("halland"));
        await register.StartWithAsync(Register.Plugin("halland") with { Reason = new Text("Andra ord.", "Other words.") });

        Assert.Single(await register.ReadAsync());
    }

    [Fact]
    public async Task News_of_status_version_or_content_is_noted_newest_first()
    {
        var plugin = Register.Plugin("halland");
        await register.StartWithAsync(plugin);
        await register.StartWithAsync(plugin with { Status = PluginStatus.Failed });
        await register.StartWithAsync(plugin with { Status = PluginStatus.Failed, Version = "1.1.0" });
        await register.StartWithAsync(plugin with { Status = PluginStatus.Failed, Version = "1.1.0", ContentHash = "def" });

        Assert.Equal(
            ["failed 1.1.0 def", "failed 1.1.0 abc", "failed 1.0.0 abc", "active 1.0.0 abc"],
            (await register.ReadAsync()).Select(entry => $"{entry.Status} {entry.Version} {entry.ContentHash}"));
    }

    [Fact]
    public async Task A_plugin_that_is_gone_is_noted_once_and_again_when_it_comes_back()
    {
        await register.StartWithAsync(Register.Plugin("halland"));
        await register.StartWithAsync();
        await register.StartWithAsync();
        await register.StartWithAsync(Register.Plugin("halland"));

        Assert.Equal(["active", "removed", "active"], (await register.ReadAsync()).Select(entry => entry.Status));
    }

    [Fact]
    public async Task An_installed_plugin_and_the_shipped_one_it_replaces_are_two()
    {
        var installed = Register.Plugin("halland");
        var shipped = installed with { Origin = PluginOrigin.Shipped, Status = PluginStatus.Disabled };
        await register.StartWithAsync(installed, shipped);
        await register.StartWithAsync(installed, shipped);
        await register.StartWithAsync(shipped with { Status = PluginStatus.Active });

        Assert.Equal(
            ["installed active", "installed removed", "shipped active", "shipped disabled"],
            (await register.ReadAsync()).Select(entry => $"{entry.Origin} {entry.Status}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_plugin_can_be_asked_for()
    {
        await register.StartWithAsync(Register.Plugin("halland"), Register.Plugin("skane"));

        Assert.Equal("skane", Assert.Single(await register.ReadAsync("skane")).PluginId);
        Assert.Empty(await register.ReadAsync("blekinge"));
    }

    [Fact]
    public async Task Without_a_database_there_is_no_history_and_none_is_created()
    {
        Assert.Empty(await register.ReadAsync());
        Assert.False(Directory.Exists(register.Folder.Data.Path));
    }

    [Fact]
    public async Task Two_sites_that_start_at_once_note_the_same_once()
    {
        await register.Database.PrepareAsync(Stop);
        register.Regions.Installed.AddRange([Register.Plugin("halland"), Register.Plugin("skane")]);
        var work = register.Services.GetRequiredService<IWorkAfterStart>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => work.RunAsync(Stop))));

        Assert.Equal(["halland", "skane"], (await register.ReadAsync()).Select(entry => entry.PluginId));
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        await register.Database.PrepareAsync(Stop);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; turn < 25; turn++)
            {
                await using var db = register.Open();
                db.Add(Row($"{writer}-{turn}"));
                await db.SaveChangesAsync(Stop);
            }
        })));

        Assert.Equal(100, (await register.ReadAsync()).Select(entry => entry.PluginId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_row_is_neither_changed_nor_deleted()
    {
        await register.StartWithAsync(Register.Plugin("halland"));
        await using var db = register.Open();
        var row = await db.Set<PluginHistoryRow>().SingleAsync(Stop);

        db.Entry(row).Property(entry => entry.Status).CurrentValue = "active-after-all";
        Assert.Contains("append-only", Assert.Throws<InvalidOperationException>(() => db.SaveChanges()).Message, StringComparison.Ordinal);
        db.ChangeTracker.Clear();
        db.Remove(row);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));

        Assert.Equal("active", Assert.Single(await register.ReadAsync()).Status);
    }

    private static PluginHistoryRow Row(string id) => new()
    {
        Id = Guid.CreateVersion7(),
        PluginId = id,
        Folder = id,
        Origin = "installed",
        Status = "active",
        ReasonSv = "Används.",
        SeenAtUtc = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
    };
}
