namespace PatientSafety.Tests.Plugins;

/// <summary>A disk of a few hundred kilobytes, which can be made one that can only be read. Only root on Linux can have one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly TemporaryFolder mounted = new();
    private bool isMounted;

    public string Path => mounted.Path;

    /// <summary>Why there can be none here, or null.</summary>
    public string? Missing { get; private set; }

    public static async Task<SmallDisk> MountAsync(int kilobytes)
    {
        var disk = new SmallDisk();
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            disk.Missing = "Mounting a small disk takes root on Linux.";
            return disk;
        }

        var run = await ProgramRun.OfAsync("mount", "/", "-t", "tmpfs", "-o", $"size={kilobytes}k", "patientsafety-test", disk.Path);
        disk.isMounted = run.ExitCode == 0;
        disk.Missing = disk.isMounted ? null : $"This machine lets nobody mount a disk: {run.Messages}";
        return disk;
    }

    public async Task MakeReadOnlyAsync()
    {
        var run = await ProgramRun.OfAsync("mount", "/", "-o", "remount,ro", Path);
        Assert.True(run.ExitCode == 0, run.Messages);
    }

    public void Fill()
    {
        using var file = File.Create(System.IO.Path.Combine(Path, "fill"));
        try
        {
            var block = new byte[4096];
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isMounted)
        {
            await ProgramRun.OfAsync("umount", "/", "-l", Path);
        }

        mounted.Dispose();
    }
}
