using System.IO.Enumeration;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Installing;

namespace PatientSafety.Plugins.Packing;

/// <summary>Makes a package of a folder that has been found right.</summary>
internal sealed class FolderPacking(IPluginFolders folders)
{
    private static readonly Text LinkRemedy = new("Lägg filen själv i mappen i stället för en länk till den.", "Put the file itself into the folder instead of a link to it.");

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

        if (FilesIn(folder, findings) is not { } files)
        {
            return null;
        }

        // What was made is read again as whoever installs it will: nothing leaves here that would be refused there.
        var bytes = PackageWriting.Of(manifest, files, Description(plugin));
        return PackageReading.Read(bytes, $"{manifest.Id}.{manifest.Version}{Package.Ending}", findings);
    }

    /// <summary>Everything but what begins with a dot: the editor's folders and the version control's. Null where something is not for packing.</summary>
    private static Dictionary<string, byte[]>? FilesIn(string folder, ICollection<Finding> findings)
    {
        try
        {
            var here = new FileSystemEnumerable<FileSystemInfo>(folder, (ref entry) => entry.ToFileSystemInfo(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
            {
                ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !entry.FileName.StartsWith('.'),
            };
            var kept = here
                .Select(entry => (Entry: entry, Name: Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/')))
                .Where(one => !one.Name.Split('/').Any(part => part.StartsWith('.')))
                .ToArray();
            if (Array.Find(kept, one => one.Entry.LinkTarget is not null) is { Entry: not null } link)
            {
                // What a link points at lies outside the plugin, and is nobody's to give away.
                findings.Add(PackageFindings.BadEntry.At(new(link.Name), new("Det är en länk.", "It is a link."), LinkRemedy));
                return null;
            }

            FileInfo[] files = [.. kept.Select(one => one.Entry).OfType<FileInfo>()];
            if (files.Sum(file => file.Length) > PackageLimits.TotalBytes)
            {
                findings.Add(PackageFindings.TooLarge.At(null, new($"Filerna är tillsammans större än {PackageLimits.TotalBytes / 1024 / 1024} MiB.", $"The files together are larger than {PackageLimits.TotalBytes / 1024 / 1024} MiB.")));
                return null;
            }

            return kept.Where(one => one.Entry is FileInfo).ToDictionary(one => one.Name, one => File.ReadAllBytes(one.Entry.FullName), StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(InstallFindings.NothingToInstall.At(null, DiskProblem.Of(problem)));
            return null;
        }
    }

    private static string Description(InstalledPlugin plugin) =>
        $"{plugin.Configuration!.Region.Name}: {string.Join("; ", plugin.Configuration.Plans.Select(plan => Shown.Of(plan.Title.Swedish, 200)))}";
}
