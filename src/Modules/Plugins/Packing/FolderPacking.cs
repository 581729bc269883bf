using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Packing;

/// <summary>Makes a package of a folder that has been found right.</summary>
internal sealed class FolderPacking(IPluginFolders folders)
{
    /// <summary>The package, or null where the folder has errors; then the findings say which.</summary>
    public Package? Pack(string folder, ICollection<Finding> findings)
    {
        var plugin = folders.Check(folder);
        foreach (var finding in plugin.Findings)
        {
            findings.Add(finding);
        }

        if (plugin.Manifest is not { } manifest)
        {
            findings.Add(PackageFindings.Incomplete.At(new(PluginManifest.FileName), new("plugin.yaml saknas eller går inte att läsa.", "plugin.yaml is missing or cannot be read.")));
            return null;
        }

        if (manifest.HoldsCode && Directory.EnumerateFiles(folder, "*.csproj").Any())
        {
            findings.Add(PackageFindings.BuildFirst.At(new(PluginManifest.FileName), new($"{manifest.Assembly} byggs ur projektet i mappen.", $"{manifest.Assembly} is built from the project in the folder.")));
        }

        foreach (var finding in PackageChecks.OfManifest(manifest))
        {
            findings.Add(finding);
        }

        if (findings.Any(finding => finding.Severity == Severity.Error) || plugin.Configuration is null)
        {
            return null;
        }

        // What was made is read again as whoever installs it will: nothing leaves here that would be refused there.
        var bytes = PackageWriting.Of(manifest, FilesIn(folder), Description(plugin));
        return PackageReading.Read(bytes, $"{manifest.Id}.{manifest.Version}{Package.Ending}", findings);
    }

    /// <summary>Everything but what begins with a dot: the editor's folders and the version control's.</summary>
    private static Dictionary<string, byte[]> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
        .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.Path), StringComparer.Ordinal);

    private static string Description(InstalledPlugin plugin) =>
        $"{plugin.Configuration!.Region.Name}: {string.Join("; ", plugin.Configuration.Plans.Select(plan => Shown.Of(plan.Title.Swedish, 200)))}";
}
