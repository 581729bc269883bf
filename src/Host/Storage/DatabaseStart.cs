using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>Prepares the database when the site is up and has had time to serve its first pages, and lets the modules write what they have.</summary>
internal sealed class DatabaseStart(IServiceProvider services, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<DatabaseStart> log) : BackgroundService
{
    // EF takes half a second of processor time to start. Whoever opens the start page should not wait for it.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.Delay(Pause, clock, stoppingToken);
        var state = await services.GetRequiredService<IDatabase>().PrepareAsync(stoppingToken);
        if (!state.CanWrite)
        {
            Say(state.Reason);
            return;
        }

        foreach (var work in services.GetServices<IWorkAfterStart>().OrderBy(work => work.GetType().FullName, StringComparer.Ordinal))
        {
            try
            {
                await work.RunAsync(stoppingToken);
            }
            catch (Exception problem) when (DatabaseProblem.IsExpected(problem))
            {
                Say(DatabaseProblem.Of(problem, services.GetRequiredService<SqliteFile>().Name));
            }
        }
    }

    private void Say(Core.Text text) => log.LogWarning("{Swedish} / {English}", text.Swedish, text.English);
}
