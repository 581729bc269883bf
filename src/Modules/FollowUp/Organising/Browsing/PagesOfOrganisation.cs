using PatientSafety.Core.Regional;
using PatientSafety.Platform.Pages;

namespace PatientSafety.FollowUp.Organising.Browsing;

internal sealed class PagesOfOrganisation : IRegionPages
{
    public IEnumerable<RegionPage> Of(RegionConfiguration configuration)
    {
        var region = configuration.Region.Id;
        yield return new($"/regions/{region}/organisation", typeof(OrganisationPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(OrganisationPage.RegionId)] = region });
    }
}
