using System.Globalization;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Plugins.Places;

/// <summary>Folders that hold a plugin each without having been a package.</summary>
internal static class LooseFolders
{
    public static IEnumerable<PluginPlace> In(string root, PluginOrigin origin)
    {
        try
        {
            return Directory.Exists(root)
                ? [.. Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Select(folder => At(folder, origin))]
                : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public static PluginPlace At(string folder, PluginOrigin origin) => new(folder, Path.GetFileName(folder), origin, StampOf(folder));

    /// <summary>Names, sizes and dates of the files; what was written within the resolution of the clock is noticed by its size or not at all.</summary>
    public static string StampOf(string folder)
    {
        try
        {
            return string.Join('|', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return problem.Message;
        }
    }

    /// <summary>Whether a program lies in the folder, or its manifest names one.</summary>
    public static bool HoldsCode(string folder)
    {
        try
        {
            var manifest = Path.Combine(folder, PluginManifest.FileName);
            return Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories).Any()
                || (File.Exists(manifest) && YamlFile.Read(manifest, PluginManifest.FileName, []) is { } map && PluginManifest.Read(map, []).HoldsCode);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
