using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Holds a folder against the checksums that it was installed with.</summary>
internal static class Integrity
{
    /// <summary>What has been changed, added or removed; empty where every byte is as it was.</summary>
    public static ImmutableArray<Text> ChangesIn(string folder, IReadOnlyDictionary<string, string> files)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                return [new("Mappen finns inte.", "The folder is not there.")];
            }

            var here = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), StringComparer.Ordinal);
            return
            [
                .. from file in files
                   where here.TryGetValue(file.Key, out var path) && Package.HashOf(File.ReadAllBytes(path)) != file.Value
                   select new Text($"{file.Key} är ändrad.", $"{file.Key} is changed."),
                .. files.Keys.Where(name => !here.ContainsKey(name)).Select(name => new Text($"{name} saknas.", $"{name} is missing.")),
                .. here.Keys.Where(name => !files.ContainsKey(name)).Order(StringComparer.Ordinal).Select(name => new Text($"{name} hör inte till paketet.", $"{name} does not belong to the package.")),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [new($"Mappen gick inte att läsa. {DiskProblem.Of(problem).Swedish}", $"The folder could not be read. {DiskProblem.Of(problem).In(Language.English)}")];
        }
    }
}
