using System.Text.Json;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>The program is really killed while it publishes: the whole publication is there afterwards, or nothing of it.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private KilledProgram program = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => program = await KilledProgram.PrepareAsync();

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Killed_before_during_and_after_the_writing_it_has_published_all_or_nothing()
    {
        var events = await EventsAsync();
        int Last(string name) => Array.FindLastIndex(events, told => told.EndsWith(name, StringComparison.Ordinal)) + 1;
        int[] points = [Last(".CommandExecuting"), Last(".CommandExecuted"), Last(".TransactionCommitting"), Last(".TransactionCommitted")];
        Assert.All(points, point => Assert.True(point > 0, string.Join('\n', events)));

        var published = await KilledAtAsync(points.Distinct());

        // Both sides of the moment were tried, or the test would prove nothing.
        Assert.Contains(true, published);
        Assert.Contains(false, published);
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task Killed_at_any_point_it_has_published_all_or_nothing()
    {
        var published = await KilledAtAsync(Enumerable.Range(1, (await EventsAsync()).Length));

        // Once it is published it stays so at every later point.
        Assert.Equal(published.Order(), published);
        Assert.Contains(true, published);
        Assert.Contains(false, published);
    }

    /// <summary>What the object mapper tells of when nobody kills it.</summary>
    private async Task<string[]> EventsAsync()
    {
        var (_, events, run) = await program.PublishAsync(killedAt: 0);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Messages));
        Assert.Contains(program.Hash, run.Results, StringComparison.Ordinal);
        return events;
    }

    private async Task<bool[]> KilledAtAsync(IEnumerable<int> points)
    {
        var published = new SortedDictionary<int, bool>();
        await Parallel.ForEachAsync(points, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (point, _) =>
        {
            var (folder, events, run) = await program.PublishAsync(point);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Equal(point, events.Length);
            var whole = await IsPublishedWholeAsync(folder);
            lock (published)
            {
                published[point] = whole;
            }

            await AssertCanBePublishedAgainAsync(folder);
        });
        return [.. published.Values];
    }

    /// <summary>Whether the publication is there with its hash and the draft gone; else nothing of it is, and the draft is as it was.</summary>
    private async Task<bool> IsPublishedWholeAsync(string folder)
    {
        var status = await KilledProgram.RunAsync(folder, "database", "status", "--output", "json");
        Assert.Equal("ready", JsonDocument.Parse(status.Results).RootElement.GetProperty("state").GetString());
        var hashes = await HashesAsync(folder);
        var draft = await KilledProgram.RunAsync(folder, "draft", "show", "agera-2025");
        if (hashes.Length == 1)
        {
            Assert.Equal((0, program.Draft), (draft.ExitCode, draft.Results));
            return false;
        }

        Assert.Equal([hashes[0], program.Hash], hashes);
        Assert.Equal((1, string.Empty), (draft.ExitCode, draft.Results));
        return true;
    }

    private async Task AssertCanBePublishedAgainAsync(string folder)
    {
        var again = await KilledProgram.RunAsync(folder, "publish", "agera-2025", "--by", "Anna", "--why", "igen");
        Assert.Equal((0, string.Empty), (again.ExitCode, again.Messages));
        Assert.Equal(program.Hash, Assert.Single((await HashesAsync(folder))[1..]));
    }

    private static async Task<string[]> HashesAsync(string folder)
    {
        var history = await KilledProgram.RunAsync(folder, "history", "agera-2025", "--output", "json");
        Assert.Equal((0, string.Empty), (history.ExitCode, history.Messages));
        return [.. JsonDocument.Parse(history.Results).RootElement.EnumerateArray().Select(version => version.GetProperty("hash").GetString()!)];
    }
}
