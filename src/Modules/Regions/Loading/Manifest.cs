using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Loading;

/// <summary>What <c>plugin.yaml</c> says. It is read before any code is.</summary>
internal sealed record Manifest(string Id, string Version, VersionRange Core, string? Assembly)
{
    public const string FileName = "plugin.yaml";

    public static Manifest Read(YamlMap file, ICollection<Finding> findings) => MapReader.Read(file, findings, manifest => new Manifest(
        manifest.RequiredId("id"),
        VersionIn(manifest),
        CoreIn(manifest),
        AssemblyIn(manifest)));

    private static string VersionIn(MapReader manifest)
    {
        var written = manifest.RequiredString("version");
        if (written.Length > 0 && !SemanticVersion.TryParse(written, out _))
        {
            manifest.Report(PluginFindings.BadVersion.At(manifest.PlaceOf("version"), new($"”{written}” är ingen version.", $"“{written}” is not a version.")));
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
            manifest.Report(PluginFindings.BadVersion.At(manifest.PlaceOf("core"), new($"”{written}” är inget versionsspann.", $"“{written}” is not a range of versions.")));
        }

        return VersionRange.All;
    }

    private static string? AssemblyIn(MapReader manifest)
    {
        var written = manifest.String("assembly");
        if (written is not null && (Path.GetFileName(written) != written || written.Contains('\\', StringComparison.Ordinal) || !written.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
        {
            manifest.Report(PluginFindings.BadAssemblyName.At(manifest.PlaceOf("assembly"), new($"”{written}” är inget filnamn på en programfil.", $"“{written}” is not the file name of an assembly.")));
        }

        return written;
    }
}
