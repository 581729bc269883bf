using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>Says where the folders of plugins are, and checks any folder.</summary>
internal sealed class PluginFolders(PluginFolder inspector, InstalledRegions regions) : IPluginFolders
{
    public string? PathOf(string regionId) =>
        regions.Plugins.FirstOrDefault(plugin => plugin.Status == PluginStatus.Active && plugin.Configuration?.Region.Id == regionId)?.Path;

    public InstalledPlugin Check(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return inspector.Inspect(new PluginPlace(path, Path.GetFileName(path), PluginOrigin.Installed, string.Empty));
    }

    public IDisposable Try(InstalledPlugin candidate) => regions.Try(candidate);

    public void Refresh() => regions.Refreshed();
}
