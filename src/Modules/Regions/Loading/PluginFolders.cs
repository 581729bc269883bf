using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>Checks any folder, and lets what was checked be tried.</summary>
internal sealed class PluginFolders(PluginFolder inspector, InstalledRegions regions) : IPluginFolders
{
    public InstalledPlugin Check(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return inspector.Inspect(new PluginPlace(path, Path.GetFileName(path), PluginOrigin.Installed, string.Empty));
    }

    public IDisposable Try(InstalledPlugin candidate) => regions.Try(candidate);

    public void Refresh() => regions.Refreshed();
}
