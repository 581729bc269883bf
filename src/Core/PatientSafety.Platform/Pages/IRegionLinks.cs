namespace PatientSafety.Platform.Pages;

/// <summary>What a region's page leads on to besides what the region's own module shows. A module contributes its own.</summary>
public interface IRegionLinks
{
    IEnumerable<RegionLink> Of(string regionId);
}
