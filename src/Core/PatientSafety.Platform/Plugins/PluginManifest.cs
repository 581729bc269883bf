using System.Collections.Immutable;
using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Platform.Plugins;

/// <summary>What <c>plugin.yaml</c> says. It is read before any code is. In a package it also lists the package's files.</summary>
public sealed record PluginManifest
{
    public const string FileName = "plugin.yaml";

    public required string Id { get; init; }

    /// <summary>A semantic version, as written.</summary>
    public required string Version { get; init; }

    /// <summary>The versions of the core that the plugin works with.</summary>
    public required VersionRange Core { get; init; }

    /// <summary>The id of the region that it speaks for, or null where only plan.yaml says so.</summary>
    public string? Region { get; init; }

    /// <summary>Whom to ask about the plugin: an office and its address, not a person.</summary>
    public string? Contact { get; init; }

    public string? Licence { get; init; }

    /// <summary>The editions that it says that it works with; empty where it says nothing.</summary>
    public ImmutableArray<string> Editions { get; init; } = [];

    /// <summary>The file name of its code, or null where it has none.</summary>
    public string? Assembly { get; init; }

    /// <summary>SHA-256 in lower-case hex of every other file of the package, by path with forward slashes; empty outside a package.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public bool HoldsCode => Assembly is not null;

    /// <summary>The keys that it can have.</summary>
    public static MapShape Shape => MapReader.Describe(Read);

    public static PluginManifest Read(YamlMap file, ICollection<Finding> findings) => MapReader.Read(file, findings, Read);

    private static PluginManifest Read(MapReader manifest) => new()
    {
        Id = manifest.RequiredId("id"),
        Version = VersionIn(manifest),
        Core = CoreIn(manifest),
        Region = manifest.Id("region"),
        Contact = manifest.String("contact"),
        Licence = manifest.String("licence"),
        Editions = manifest.Strings("editions"),
        Assembly = AssemblyIn(manifest),
        Files = manifest.Pairs(
            "files",
            "^[0-9a-f]{64}$",
            new("ett avsnitt med filnamn", "a section of file names"),
            new("en SHA-256 i 64 små hexadecimala siffror", "a SHA-256 in 64 lower-case hexadecimal digits")),
    };

    private static string VersionIn(MapReader manifest)
    {
        var written = manifest.RequiredString("version");
        if (written.Length > 0 && !SemanticVersion.TryParse(written, out _))
        {
            manifest.Report(ManifestFindings.BadVersion.At(manifest.PlaceOf("version"), new($"”{written}” är ingen version.", $"“{written}” is not a version.")));
        }

        return written;
    }

    private static VersionRange CoreIn(MapReader manifest)
    {
        var written = manifest.RequiredString("core");
        if (VersionRange.TryParse(written, out var range))
        {
            return range;
        }

        if (written.Length > 0)
        {
            manifest.Report(ManifestFindings.BadVersion.At(manifest.PlaceOf("core"), new($"”{written}” är inget versionsspann.", $"“{written}” is not a range of versions.")));
        }

        return VersionRange.All;
    }

    private static string? AssemblyIn(MapReader manifest)
    {
        var written = manifest.String("assembly");
        if (written is not null && (Path.GetFileName(written) != written || written.Contains('\\', StringComparison.Ordinal) || !written.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
        {
            manifest.Report(ManifestFindings.BadAssemblyName.At(manifest.PlaceOf("assembly"), new($"”{written}” är inget filnamn på en programfil.", $"“{written}” is not the file name of an assembly.")));
        }

        return written;
    }
}
