using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

/// <summary>Regions that are given. They can be exchanged, as when a plugin is installed.</summary>
internal sealed class GivenRegions(params IReadOnlyList<RegionConfiguration> regions) : IRegions
{
    public IReadOnlyList<RegionConfiguration> Active { get; set; } = regions;

    public IReadOnlyList<InstalledPlugin> Plugins { get; init; } = [];

    public RegionConfiguration? Find(string regionId) => Active.FirstOrDefault(region => region.Region.Id == regionId);

    public static InstalledPlugin Invalid(string id, string reason) => new()
    {
        Id = id,
        Folder = id,
        Origin = PluginOrigin.Installed,
        Status = PluginStatus.Invalid,
        Reason = new Text(reason, reason),
    };
}
