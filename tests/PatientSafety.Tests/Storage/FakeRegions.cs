using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Storage;

internal sealed class FakeRegions : IRegions
{
    public List<InstalledPlugin> Installed { get; } = [];

    public IReadOnlyList<InstalledPlugin> Plugins => Installed;

    public IReadOnlyList<RegionConfiguration> Active => [];

    public RegionConfiguration? Find(string regionId) => null;
}
