using PatientSafety.Core.Regional;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Regions.Browsing;

internal sealed class PagesOfRegion : IRegionPages
{
    public IEnumerable<Platform.Pages.RegionPage> Of(RegionConfiguration configuration)
    {
        var region = configuration.Region.Id;
        yield return new($"/regions/{region}", typeof(RegionPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(RegionPage.RegionId)] = region });
        foreach (var plan in configuration.Plans)
        {
            yield return new($"/regions/{region}/{plan.Id}", typeof(PlanPage), new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PlanPage.RegionId)] = region,
                [nameof(PlanPage.PlanId)] = plan.Id,
            });
        }
    }
}
