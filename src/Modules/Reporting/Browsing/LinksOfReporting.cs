using PatientSafety.Platform.Pages;

namespace PatientSafety.Reporting.Browsing;

/// <summary>Where reports begin from a region's page.</summary>
internal sealed class LinksOfReporting : IRegionLinks
{
    public IEnumerable<RegionLink> Of(string regionId) =>
    [
        new(new("Rapporter", "Reports"), new("Vad som ska skrivas, utkast och frysta rapporter.", "What is due, drafts and frozen reports."), $"regions/{regionId}/reports", 35),
    ];
}
