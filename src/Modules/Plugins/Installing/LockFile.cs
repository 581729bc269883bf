using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Json;

namespace PatientSafety.Plugins.Installing;

/// <summary>Reads and replaces <c>plugins.lock.json</c>. Replacing it is the one step in which a change takes effect.</summary>
internal sealed class LockFile(DataFolder data)
{
    private const int MaxBytes = 64 * 1024 * 1024;
    private static readonly JsonSerializerOptions Options = new(JsonText.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true };

    public string Path { get; } = System.IO.Path.Combine(data.Path, PluginLock.FileName);

    /// <summary>Changes when the file does.</summary>
    public string Stamp => new FileInfo(Path) is { Exists: true } file ? FormattableString.Invariant($"{file.Length} {file.LastWriteTimeUtc.Ticks}") : string.Empty;

    /// <summary>What is installed, or null where that cannot be read.</summary>
    public PluginLock? Read(ICollection<Finding> findings)
    {
        try
        {
            if (!File.Exists(Path) && !HoldsPackages)
            {
                return PluginLock.Empty;
            }

            using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (stream.Length <= MaxBytes
                && JsonSerializer.Deserialize<PluginLock>(stream, Options) is { Format: PluginLock.KnownFormat } read
                && read.Plugins.All(plugin => LockChecks.IsSound(plugin.Key, plugin.Value)))
            {
                return Ordinal(read);
            }
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Said below.
        }

        findings.Add(InstallFindings.LockUnreadable.At(new(PluginLock.FileName), new(
            $"{PluginLock.FileName} i datamappen går inte att läsa.", $"{PluginLock.FileName} in the data folder cannot be read.")));
        return null;
    }

    /// <summary>Makes an empty one where there is none, before the first package is laid: one that is missing later has been lost, and its packages are not swept.</summary>
    public void Begin()
    {
        if (!File.Exists(Path))
        {
            Replace(PluginLock.Empty);
        }
    }

    /// <summary>Puts the new one in the place of the old: whoever reads sees the one or the other, and so does whoever starts after a crash.</summary>
    public void Replace(PluginLock by)
    {
        var beside = Path + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, by, Options);
            stream.Flush(flushToDisk: true);
        }

        InstallSteps.Log.Step("lock written");
        File.Move(beside, Path, overwrite: true);
        InstallSteps.Log.Step("lock replaced");
    }

    private bool HoldsPackages => Directory.Exists(data.Packages) && Directory.EnumerateDirectories(data.Packages).Any(folder => !System.IO.Path.GetFileName(folder).StartsWith('.'));

    /// <summary>The library orders what it reads by language; ids, versions and paths are no language.</summary>
    private static PluginLock Ordinal(PluginLock read) => read with
    {
        Plugins = read.Plugins.ToImmutableSortedDictionary(
            plugin => plugin.Key,
            plugin => plugin.Value with
            {
                Versions = plugin.Value.Versions.ToImmutableSortedDictionary(
                    version => version.Key,
                    version => version.Value with { Files = version.Value.Files.ToImmutableSortedDictionary(StringComparer.Ordinal) },
                    StringComparer.Ordinal),
            },
            StringComparer.Ordinal),
    };
}
