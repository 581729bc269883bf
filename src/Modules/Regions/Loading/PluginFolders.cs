using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>Says where the folders of plugins are, and checks any folder.</summary>
internal sealed class PluginFolders(PluginFolder inspector, IRegions regions, DataFolder data) : IPluginFolders
{
    public string? PathOf(string regionId) =>
        regions.Plugins.FirstOrDefault(plugin => plugin.Status == PluginStatus.Active && plugin.Configuration?.Region.Id == regionId) is { } plugin
            ? Path.Combine(plugin.Origin == PluginOrigin.Shipped ? DataFolder.ShippedPlugins : data.Plugins, plugin.Folder)
            : null;

    public InstalledPlugin Check(string folder) => inspector.Inspect(folder, PluginOrigin.Installed, disabled: []);
}
