using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Contracts;

/// <summary>The regions whose plugins are in use, and what became of the others.</summary>
public interface IRegions
{
    /// <summary>Every plugin folder, by id.</summary>
    IReadOnlyList<InstalledPlugin> Plugins { get; }

    /// <summary>The configurations of the active plugins, by the region's name in Swedish order.</summary>
    IReadOnlyList<RegionConfiguration> Active { get; }

    /// <summary>The configuration of an active region, or null.</summary>
    RegionConfiguration? Find(string regionId);

    /// <summary>The active plugin of a region, or null.</summary>
    InstalledPlugin? PluginOf(string regionId) =>
        Plugins.FirstOrDefault(plugin => plugin.Status == PluginStatus.Active && plugin.Configuration?.Region.Id == regionId);
}
