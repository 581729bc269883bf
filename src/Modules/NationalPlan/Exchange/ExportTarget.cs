using System.Text;
using PatientSafety.Core;

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
    public static Text? Write(string path, string text, bool force)
    {
        if (File.Exists(path) && !force)
        {
            return new($"{path} finns redan och har inte ändrats. Använd --force för att skriva över den.", $"{path} is there already and has not been changed. Use --force to overwrite it.");
        }

        var beside = $"{path}.{Guid.CreateVersion7():n}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, force);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            return new($"{path} går inte att skriva. Kontrollera att mappen finns och att du får skriva i den.", $"{path} cannot be written. See that the folder is there and that you may write in it.");
        }
    }
}
