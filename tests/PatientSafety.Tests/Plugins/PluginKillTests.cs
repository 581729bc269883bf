using System.Collections.Concurrent;
using System.Text.Json;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Plugins;

/// <summary>The program is really killed while it puts a plugin in or out of use: what was in use is in use, or what was to be.</summary>
public sealed class PluginKillTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("install")]
    [InlineData("upgrade")]
    [InlineData("rollback")]
    [InlineData("remove")]
    public Task Killed_at_any_step_the_former_or_the_new_version_is_in_use(string act) => AtStepsAsync(act);

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("downgrade")]
    [InlineData("reinstall")]
    [InlineData("disable")]
    [InlineData("repair")]
    public Task Killed_at_any_step_of_the_rest_the_former_or_the_new_version_is_in_use(string act) => AtStepsAsync(act);

    [Theory]
    [InlineData("install", 4)]
    [InlineData("upgrade", 4)]
    [InlineData("rollback", 2)]
    public Task Killed_at_any_moment_the_former_or_the_new_version_is_in_use(string act, int times) => AtMomentsAsync(act, times);

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("install")]
    [InlineData("upgrade")]
    [InlineData("downgrade")]
    [InlineData("rollback")]
    [InlineData("remove")]
    [InlineData("reinstall")]
    [InlineData("disable")]
    [InlineData("repair")]
    public Task Killed_at_any_of_many_moments_the_former_or_the_new_version_is_in_use(string act) => AtMomentsAsync(act, 50);

    private static async Task AtStepsAsync(string act)
    {
        var (killed, inUse) = await KilledInstallation.OfAsync(act);
        using var _ = killed;
        var (whole, steps, run) = await killed.AtStepAsync(0);
        Assert.True(run.ExitCode == 0, run.Messages);
        var isSoundBefore = act != "repair";
        var found = new ConcurrentBag<string?> { await SoundAsync(whole, killed, inUse, isSoundBefore) };

        await Parallel.ForEachAsync(Enumerable.Range(1, steps.Length), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (step, _) =>
        {
            var (folder, _, attempt) = await killed.AtStepAsync(step);
            Assert.NotEqual(0, attempt.ExitCode);
            found.Add(await SoundAsync(folder, killed, inUse, isSoundBefore));
        });

        // Both sides of the moment were tried, or the test would prove nothing.
        Assert.Contains("lock replaced", steps);
        Assert.Equal(inUse.Order(), found.Distinct().Order());
    }

    private static async Task AtMomentsAsync(string act, int times)
    {
        var (killed, inUse) = await KilledInstallation.OfAsync(act);
        using var _ = killed;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await killed.AtStepAsync(0);
        var longest = (int)watch.ElapsedMilliseconds + 50;
        await Parallel.ForEachAsync(Enumerable.Range(1, times), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (_, _) =>
        {
            // Spread over the run, most in its latter half, where it writes.
            var (folder, _) = await killed.AfterAsync(longest / 3 + Random.Shared.Next(longest * 2 / 3));
            await SoundAsync(folder, killed, inUse, act != "repair");
        });
    }

    /// <summary>Looks at a folder as the next one to come would, and goes on with it.</summary>
    /// <returns>The version in use after the kill, or null.</returns>
    private static async Task<string?> SoundAsync(string folder, KilledInstallation killed, string?[] inUse, bool isSoundBefore)
    {
        using var desk = new PluginDesk(folder);
        var list = await desk.RunAsync("list --output json");
        PluginDesk.Fine(list);
        using var json = JsonDocument.Parse(list.Results);
        var active = desk.Plugin() is { Status: PluginStatus.Active, Version: var version } ? version : null;
        Assert.Contains(active, inUse);
        Assert.Equal(active is null ? 2 : 3, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));

        var verify = await desk.RunAsync("verify");
        Assert.True(verify.ExitCode == 0 || !isSoundBefore, verify.Messages + verify.Results);
        Assert.All(
            desk.Lock.Plugins.Values.SelectMany(plugin => plugin.Versions.Values),
            locked => Assert.True(!isSoundBefore || locked.Files.Keys.All(file => File.Exists(Path.Combine(desk.FilesOf(locked.Version), file)))));

        PluginDesk.Fine(await desk.RunAsync(killed.Again));
        PluginDesk.Fine(await desk.RunAsync("verify"));
        Assert.Equal(
            desk.Lock.Plugins.Values.SelectMany(plugin => plugin.Versions.Keys.Select(kept => desk.At("packages", plugin.Id, kept))).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(desk.At("packages")).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(desk.At("packages", ".staging")));
        return active;
    }
}
