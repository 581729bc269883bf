namespace PatientSafety.Reporting.Printing.Running;

/// <summary>A folder that only this account can read, gone when the work is done.</summary>
internal sealed class PrintingFolder : IAsyncDisposable
{
    private const int Tries = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private PrintingFolder(string path) => Path = path;

    public string Path { get; }

    public static PrintingFolder In(PrintingPlace place)
    {
        if (!Directory.Exists(place.Path))
        {
            throw new DirectoryNotFoundException(place.Path);
        }

        var path = System.IO.Path.Combine(place.Path, "report-" + System.IO.Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new(path);
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public async ValueTask DisposeAsync()
    {
        // What the program had started may still be writing for a moment.
        for (var time = 1; !IsGone() && time < Tries; time++)
        {
            await Task.Delay(Pause);
        }
    }

    private bool IsGone()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return !Directory.Exists(Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
