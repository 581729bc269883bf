using System.Collections.Immutable;
using NuGet.Versioning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins.Installing;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>Every plugin that is known here: those that are read, former versions that are kept, and those in the catalogue.</summary>
internal sealed class KnownPlugins(IRegions regions, LockFile file, PackageFolders folders)
{
    public ImmutableArray<KnownPlugin> All(Catalogue? catalogue, ICollection<Finding> findings)
    {
        var here = regions.Plugins.Select(plugin => Known(
            plugin.Id,
            plugin.Version,
            Labels.Of(plugin.Status),
            plugin.Manifest?.Core.OriginalString,
            [.. plugin.Configuration?.Plans.Select(plan => plan.Follows) ?? [], .. plugin.Manifest?.Editions ?? []]));
        var kept = from plugin in file.Read(findings)?.Plugins.Values ?? []
                   from version in plugin.Versions.Values
                   where version.Version != plugin.Active
                   select Known(plugin.Id, version.Version, new("Sparat", "Kept"), version.Core, EditionsOf(plugin.Id, version.Version));
        var offered = catalogue?.Packages.Select(entry => Known(entry.Id, entry.Version, new("Katalog", "Catalogue"), entry.Core, entry.Editions)) ?? [];
        return
        [
            .. here.Concat(kept).Concat(offered)
                .OrderBy(known => known.Id, StringComparer.Ordinal)
                .ThenByDescending(known => SemanticVersion.TryParse(known.Version ?? string.Empty, out var version) ? version : null),
        ];
    }

    private static KnownPlugin Known(string id, string? version, Text where, string? core, ImmutableArray<string> editions) => new(
        id,
        version,
        where,
        core,
        core is not null && VersionRange.TryParse(core, out var range) ? CoreVersion.Misfit(range) : null,
        [.. editions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private ImmutableArray<string> EditionsOf(string id, string version)
    {
        var path = Path.Combine(folders.FilesOf(id, version), PluginManifest.FileName);
        return File.Exists(path) && YamlFile.Read(path, PluginManifest.FileName, []) is { } map ? PluginManifest.Read(map, []).Editions : [];
    }
}
