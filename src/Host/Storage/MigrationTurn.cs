namespace PatientSafety.Host.Storage;

/// <summary>Lets one process at a time create or migrate the database.</summary>
/// <remarks>
/// EF keeps a lock of its own as a row in the database. A process that is killed leaves it there, and the next waits for ever.
/// The operating system gives up a lock on a file when its process ends. The file stays: deleting it would let two in at once.
/// </remarks>
internal sealed class MigrationTurn : IDisposable
{
    // Longer than a writer waits for another: who has the turn may have a large database to copy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    private readonly FileStream held;

    private MigrationTurn(FileStream held) => this.held = held;

    /// <summary>Waits for the turn, and creates the data folder where there is none.</summary>
    public static async Task<MigrationTurn> TakeAsync(SqliteFile file, TimeProvider clock, CancellationToken stop)
    {
        Directory.CreateDirectory(file.Folder.Path);
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new MigrationTurn(new FileStream($"{file.Path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists($"{file.Path}.lock"))
            {
                if (clock.GetElapsedTime(began) > Patience)
                {
                    throw new TimeoutException();
                }

                await Task.Delay(BetweenAttempts, clock, stop);
            }
        }
    }

    public void Dispose() => held.Dispose();
}
