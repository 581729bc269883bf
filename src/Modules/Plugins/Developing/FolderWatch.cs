using PatientSafety.Plugins.Places;

namespace PatientSafety.Plugins.Developing;

/// <summary>Notices that a folder has changed, once it is quiet again. Whether the system tells of changes or not: it also looks for itself.</summary>
internal sealed class FolderWatch(string folder) : IDisposable
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(1);

    // Editors save in several steps, some by writing a new file and giving it the name of the old one.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim told = new(0);
    private readonly FileSystemWatcher? watcher = Watcher(folder);
    private string stamp = LooseFolders.StampOf(folder);

    /// <summary>Comes back when the folder is not as it was the last time.</summary>
    public async Task ChangedAsync(CancellationToken stop)
    {
        Listen();
        while (true)
        {
            await told.WaitAsync(LooksEvery, stop);
            var now = LooseFolders.StampOf(folder);
            if (now == stamp)
            {
                continue;
            }

            for (var before = string.Empty; before != now; now = LooseFolders.StampOf(folder))
            {
                before = now;
                await Task.Delay(Quiet, stop);
            }

            if (now != stamp)
            {
                stamp = now;
                return;
            }
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        told.Dispose();
    }

    private void Listen()
    {
        if (watcher is null or { EnableRaisingEvents: true })
        {
            return;
        }

        try
        {
            watcher.Changed += Heard;
            watcher.Created += Heard;
            watcher.Deleted += Heard;
            watcher.Renamed += Heard;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // A network folder, or too many watchers: looking every second is enough.
        }
    }

    private void Heard(object sender, FileSystemEventArgs change)
    {
        if (told.CurrentCount == 0)
        {
            told.Release();
        }
    }

    private static FileSystemWatcher? Watcher(string folder)
    {
        try
        {
            return new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
