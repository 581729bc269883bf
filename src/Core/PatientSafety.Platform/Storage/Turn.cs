namespace PatientSafety.Platform.Storage;

/// <summary>Lets one process at a time do something: create the database, install a plugin.</summary>
/// <remarks>The operating system gives up a lock on a file when its process ends. The file stays: deleting it would let two in at once.</remarks>
public sealed class Turn : IDisposable
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    // The numbers of the systems for a file that somebody else holds: Linux, macOS, Windows. On a disk that cannot be written nobody does, and waiting does not help.
    private static readonly HashSet<int> Taken = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream held;

    private Turn(FileStream held) => this.held = held;

    /// <summary>Waits for the turn, and creates the folder where there is none.</summary>
    /// <param name="path">The file that stands for the turn.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="clock">Measures the waiting.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="TimeoutException">Somebody else had it for longer than that.</exception>
    public static async Task<Turn> TakeAsync(string path, TimeSpan patience, TimeProvider clock, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new Turn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException problem) when (Taken.Contains(problem.HResult))
            {
                if (clock.GetElapsedTime(began) > patience)
                {
                    throw new TimeoutException();
                }

                await Task.Delay(BetweenAttempts, clock, stop);
            }
        }
    }

    public void Dispose() => held.Dispose();
}
