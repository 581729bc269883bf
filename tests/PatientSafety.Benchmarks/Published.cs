using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PatientSafety.Benchmarks;

/// <summary>The product and the empty app, published the same way: framework-dependent, ReadyToRun, for this machine.</summary>
internal sealed class Published : IDisposable
{
    private readonly string folder;

    private Published(string folder) => this.folder = folder;

    public string Product => Path.Combine(folder, "product", "patientsafety.dll");

    public string Empty => Path.Combine(folder, "empty", "EmptyApp.dll");

    public string Data => Path.Combine(folder, "data");

    public string Page => Path.Combine(folder, "compare.html");

    public static async Task<Published> PrepareAsync()
    {
        var published = new Published(Path.Combine(Path.GetTempPath(), "patientsafety-benchmarks-" + Guid.CreateVersion7().ToString("N")));
        var root = Root();
        await PublishAsync(Path.Combine(root, "src", "Host"), Path.Combine(published.folder, "product"));
        await PublishAsync(Path.Combine(root, "tests", "fixtures", "EmptyApp"), Path.Combine(published.folder, "empty"));
        return published;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task PublishAsync(string project, string to)
    {
        Console.WriteLine($"Publishing {Path.GetFileName(project)} …");
        using var publish = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", to, "-v", "quiet", "--nologo", "-nodeReuse:false",
        ]))!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"{project} could not be published.");
        }
    }

    private static string Root()
    {
        var above = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(above, "PatientSafety.sln")))
        {
            above = Path.GetDirectoryName(above) ?? throw new InvalidOperationException("The benchmarks run from inside the repository.");
        }

        return above;
    }
}
