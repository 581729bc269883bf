using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.BreakDown.Browsing;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.Platform.Pages;

namespace PatientSafety.FollowUp.RollUp.Browsing;

internal sealed class PagesOfFollowUp : IRegionPages
{
    public IEnumerable<RegionPage> Of(RegionConfiguration configuration)
    {
        var region = configuration.Region.Id;
        foreach (var (address, component) in new[]
        {
            ("follow-up", typeof(FollowUpPage)),
            ("follow-up/entries", typeof(EntriesPage)),
            ("follow-up/activities", typeof(ActivitiesPage)),
            ("follow-up/files", typeof(FilesPage)),
        })
        {
            yield return new($"/regions/{region}/{address}", component, new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(FollowUpPage.RegionId)] = region });
        }
    }
}
