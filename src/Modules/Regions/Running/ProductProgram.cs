using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PatientSafety.Regions.Running;

/// <summary>How this program is started once more.</summary>
/// <param name="folder">Where it lies.</param>
internal sealed class ProductProgram(string folder)
{
    private const string Name = "patientsafety";

    public ProcessStartInfo Start(params ReadOnlySpan<string> arguments)
    {
        var own = Environment.ProcessPath;
        var start = Path.GetFileNameWithoutExtension(own) == Name
            ? new ProcessStartInfo(own!)
            : new ProcessStartInfo(Runner(own), [Path.Combine(folder, $"{Name}.dll")]);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>The <c>dotnet</c> of the runtime that this process runs on: itself, the one that a build names, or the one that lies above the runtime's folder.</summary>
    private static string Runner(string? own)
    {
        var file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string?[] known = [Path.GetFileName(own) == file ? own : null, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"), Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", file)];
        return Array.Find(known, File.Exists) ?? file;
    }
}
