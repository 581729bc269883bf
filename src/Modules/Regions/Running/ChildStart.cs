using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace PatientSafety.Regions.Running;

/// <summary>What the process of a plugin's code is given of this one: as little as it can run with.</summary>
internal static class ChildStart
{
    // Everything else in the environment may be a secret: settings of the product, keys of other systems.
    private static readonly string[] Passed =
        ["PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_ROLL_FORWARD", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "LD_LIBRARY_PATH"];

    /// <summary>The start with what the process gets.</summary>
    /// <param name="start">The program and its arguments.</param>
    /// <param name="folder">An empty folder that goes when the process does. What the code writes without a path, or as a temporary file, ends there and not among the plugin's files.</param>
    public static ProcessStartInfo In(this ProcessStartInfo start, string folder)
    {
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = folder;
        start.Environment.Clear();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (Passed.Contains((string)variable.Key, StringComparer.OrdinalIgnoreCase))
            {
                start.Environment[(string)variable.Key] = (string?)variable.Value;
            }
        }

        foreach (var name in (ReadOnlySpan<string>)["TMPDIR", "TEMP", "TMP"])
        {
            start.Environment[name] = folder;
        }

        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";

        // The runtime reads this one as hexadecimal.
        start.Environment["DOTNET_GCHeapHardLimit"] = (CodeLimits.HeapMegabytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        return start;
    }
}
