namespace PatientSafety.Reporting.Printing.Running;

/// <summary>At most as many programs at once as there are cores: more would make each of them late.</summary>
internal sealed class PrintingTurns : IDisposable
{
    private readonly SemaphoreSlim free = new(Environment.ProcessorCount);

    public async Task<T> TakeAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        await free.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
