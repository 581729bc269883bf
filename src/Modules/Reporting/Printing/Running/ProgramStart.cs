using System.Collections;
using System.Diagnostics;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>What a program is given of this process: as little as it can run with.</summary>
internal static class ProgramStart
{
    // Everything else in the environment may be a secret: settings of the product, keys of other systems.
    private static readonly string[] Passed =
    [
        "PATH", "HOME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CACHE_HOME",
        "SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)",
    ];

    public static ProcessStartInfo Of(string path, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
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

        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        return start;
    }
}
