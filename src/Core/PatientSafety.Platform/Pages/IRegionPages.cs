using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Pages;

/// <summary>The pages that a module has about a region, so that a plugin can be tried on them before it is used.</summary>
public interface IRegionPages
{
    IEnumerable<RegionPage> Of(RegionConfiguration configuration);
}
