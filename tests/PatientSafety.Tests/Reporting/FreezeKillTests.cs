using System.Globalization;

namespace PatientSafety.Tests.Reporting;

/// <summary>The program is killed, really, while it freezes a report: then there is no frozen report or a whole one.</summary>
public sealed class FreezeKillTests : IDisposable
{
    private const string Report = "halland/plan-document/2026-2031";
    private const string Number = "halland-2026-1";
    private static readonly string KillSwitch = Path.Combine(Repository.Artifacts, "KillSwitch", Repository.Configuration, "KillSwitch.dll");
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_just_before_and_just_after_it_is_kept()
    {
        var events = await EventsAsync();
        var kept = Array.FindLastIndex(events, name => name.EndsWith(".TransactionCommitted", StringComparison.Ordinal)) + 1;

        var frozen = await KilledAtAsync([kept - 1, kept]);
        Assert.Equal([false, true], frozen);
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task Killed_at_every_event_from_when_it_begins_to_write()
    {
        var events = await EventsAsync();
        var begins = Array.FindLastIndex(events, name => name.EndsWith(".TransactionStarting", StringComparison.Ordinal)) + 1;
        Assert.NotEqual(0, begins);
        var frozen = await KilledAtAsync(Enumerable.Range(begins, events.Length - begins + 1));

        // Once it is kept it stays so at every later point.
        Assert.Equal(frozen.Order(), frozen);
        Assert.Contains(true, frozen);
        Assert.Contains(false, frozen);
    }

    private async Task<string[]> EventsAsync()
    {
        var (data, events, run) = await FreezeAsync(killedAt: 0);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Messages));
        Assert.True(await IsFrozenWholeAsync(data));
        return events;
    }

    private async Task<bool[]> KilledAtAsync(IEnumerable<int> points)
    {
        var frozen = new SortedDictionary<int, bool>();
        await Parallel.ForEachAsync(points, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (point, _) =>
        {
            var (data, events, run) = await FreezeAsync(point);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Equal(point, events.Length);
            var whole = await IsFrozenWholeAsync(data);
            lock (frozen)
            {
                frozen[point] = whole;
            }

            // Whoever tries again is told that it is done, or does it.
            var again = await RunAsync(data, "freeze", Report, "--by", "Anna", "--why", "Mötet är i dag");
            Assert.Equal(whole ? 1 : 0, again.ExitCode);
            Assert.True(await IsFrozenWholeAsync(data));
        });
        return [.. frozen.Values];
    }

    /// <summary>Freezes in a data folder of its own, and is killed at the given event; 0 is never.</summary>
    private async Task<(string Data, string[] Events, ProgramRun Run)> FreezeAsync(int killedAt)
    {
        var at = killedAt.ToString(CultureInfo.InvariantCulture);
        var (data, log) = (folder.At(at), folder.At($"{at}.log"));
        Assert.Equal(0, (await ProgramRun.OfAsync("dotnet", folder.Path, RunningProduct.Program, "database", "migrate", "--data", data)).ExitCode);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_STARTUP_HOOKS"] = KillSwitch, ["KILL_AT"] = at, ["KILL_LOG"] = log };
        var run = await ProgramRun.OfAsync("dotnet", folder.Path, environment, RunningProduct.Program, "report", "freeze", Report, "--by", "Anna", "--why", "Mötet är i dag", "--data", data);
        return (data, await File.ReadAllLinesAsync(log, Stop), run);
    }

    /// <summary>Whether the report is there, and the file that it gives is proved; else there is none.</summary>
    private async Task<bool> IsFrozenWholeAsync(string data)
    {
        var file = folder.At($"{Guid.CreateVersion7()}.html");
        var render = await RunAsync(data, "render", Number, "--to", file);
        if (render.ExitCode != 0)
        {
            Assert.Contains($"ingen fryst rapport {Number}", render.Messages, StringComparison.Ordinal);
            return false;
        }

        Assert.Equal(0, (await RunAsync(data, "verify", file)).ExitCode);
        Assert.Equal(0, (await RunAsync(data, "rebuild", Number)).ExitCode);
        return true;
    }

    private static Task<ProgramRun> RunAsync(string data, params string[] arguments) =>
        ProgramRun.OfAsync("dotnet", Path.GetTempPath(), [RunningProduct.Program, "report", .. arguments, "--data", data]);
}
