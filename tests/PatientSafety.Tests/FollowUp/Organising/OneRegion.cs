using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Organising;

/// <summary>One region in use.</summary>
internal sealed class OneRegion(RegionConfiguration configuration) : IRegions
{
    public IReadOnlyList<InstalledPlugin> Plugins => [];

    public IReadOnlyList<RegionConfiguration> Active => [configuration];

    public RegionConfiguration? Find(string regionId) => regionId == configuration.Region.Id ? configuration : null;
}
