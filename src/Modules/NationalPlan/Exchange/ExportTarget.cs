using System.Text;
using PatientSafety.Core;
using PatientSafety.Platform.Files;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Where an export is written.</summary>
internal static class ExportTarget
{
    /// <summary>The file that is meant: where a folder is named, the one of that name in it.</summary>
    public static string In(string? to, string name) =>
        to is null ? Path.GetFullPath(name)
        : Directory.Exists(to) || Path.EndsInDirectorySeparator(to) ? Path.GetFullPath(Path.Combine(to, name))
        : Path.GetFullPath(to);

    /// <summary>Writes the whole file or none of it.</summary>
    /// <returns>Why it was not written, or null.</returns>
    public static Text? Write(string path, string text, bool force) => WholeFile.Write(path, force, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
