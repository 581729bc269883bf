using PatientSafety.Platform;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Where installed packages lie: <c>packages/id/version</c> in the data folder, each with the package as it came and its files in <c>plugin</c>.</summary>
internal sealed class PackageFolders(DataFolder data)
{
    private const string Staging = ".staging";

    public string Turn { get; } = Path.Combine(data.Packages, ".turn");

    public string Uploads { get; } = Path.Combine(data.Packages, ".uploads");

    public string Of(string id) => Path.Combine(data.Packages, id);

    public string Of(string id, string version) => Path.Combine(data.Packages, id, version);

    /// <summary>The folder that the plugin is read from.</summary>
    public string FilesOf(string id, string version) => Path.Combine(Of(id, version), "plugin");

    public string PackageOf(string id, LockedVersion version) => Path.Combine(Of(id, version.Version), $"{id}.{version.Version}{Package.Ending}");

    /// <summary>Lays a package beside those that are in use. What goes wrong here leaves a folder that nobody reads.</summary>
    public string Stage(Package package, byte[]? signature)
    {
        var folder = Path.Combine(data.Packages, Staging, Guid.CreateVersion7().ToString("N"));
        foreach (var (path, content) in package.Files)
        {
            Write(Path.Combine(folder, "plugin", path), content);
            InstallSteps.Log.Step("file staged");
        }

        Write(Path.Combine(folder, package.FileName), package.Bytes);
        if (signature is not null)
        {
            Write(Path.Combine(folder, package.FileName + Package.SignatureEnding), signature);
        }

        InstallSteps.Log.Step("package staged");
        return folder;
    }

    /// <summary>Whether just this package with just this signature, or without one, lies in its place.</summary>
    public bool Holds(Package package, byte[]? signature)
    {
        var kept = Path.Combine(Of(package.Manifest.Id, package.Manifest.Version), package.FileName);
        return IsAt(kept, package.Bytes) && (signature is null ? !File.Exists(kept + Package.SignatureEnding) : IsAt(kept + Package.SignatureEnding, signature));
    }

    /// <summary>Puts a staged package in its place. The lock file does not name it yet, so it is not in use.</summary>
    /// <param name="staged">Where it lies.</param>
    /// <param name="package">The package.</param>
    /// <param name="keepsFiles">Whether the plugin's files are there as they should be. Then they stay, as they may be in use, and only what lies beside them is renewed.</param>
    public void Settle(string staged, Package package, bool keepsFiles)
    {
        var (id, version) = (package.Manifest.Id, package.Manifest.Version);
        var place = Of(id, version);
        Directory.CreateDirectory(Of(id));
        if (keepsFiles)
        {
            Renew(staged, place, package.FileName);
            Renew(staged, place, package.FileName + Package.SignatureEnding);
            InstallSteps.Log.Step("package renewed");
            return;
        }

        if (Directory.Exists(place))
        {
            // Left by somebody who was interrupted, or changed since: out of the way first, so that the place is whole or empty.
            Directory.Move(place, Path.Combine(data.Packages, Staging, Guid.CreateVersion7().ToString("N")));
            InstallSteps.Log.Step("former put away");
        }

        Directory.Move(staged, place);
        InstallSteps.Log.Step("package settled");
    }

    /// <summary>Removes what the lock file does not name: what was left when a process ended in the middle of something.</summary>
    public void Sweep(PluginLock known)
    {
        Delete(Path.Combine(data.Packages, Staging));
        InstallSteps.Log.Step("staging swept");
        if (!Directory.Exists(data.Packages))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(data.Packages).Where(folder => !Path.GetFileName(folder).StartsWith('.')).Order(StringComparer.Ordinal))
        {
            if (!known.Plugins.TryGetValue(Path.GetFileName(folder), out var plugin))
            {
                Delete(folder);
                continue;
            }

            foreach (var version in Directory.EnumerateDirectories(folder).Where(version => !plugin.Versions.ContainsKey(Path.GetFileName(version))).Order(StringComparer.Ordinal))
            {
                Delete(version);
            }
        }

        InstallSteps.Log.Step("packages swept");
    }

    private static bool IsAt(string path, ReadOnlySpan<byte> content) => File.Exists(path) && content.SequenceEqual(File.ReadAllBytes(path));

    private static void Renew(string staged, string place, string name)
    {
        if (File.Exists(Path.Combine(staged, name)))
        {
            File.Move(Path.Combine(staged, name), Path.Combine(place, name), overwrite: true);
        }
        else
        {
            File.Delete(Path.Combine(place, name));
        }
    }

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>What cannot be removed now, because somebody reads it, is removed the next time.</summary>
    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
