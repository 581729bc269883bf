using PatientSafety.Platform.Pages;

namespace PatientSafety.Indicators;

/// <summary>Where indicators begin from a region's page.</summary>
internal sealed class LinksOfIndicators : IRegionLinks
{
    public IEnumerable<RegionLink> Of(string regionId) =>
    [
        new(new("Indikatorer", "Indicators"), new("Mätningar över tid, med mål och utgångsläge.", "Measurements over time, with target and baseline."), $"regions/{regionId}/indicators", 50),
    ];
}
