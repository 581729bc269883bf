using PatientSafety.Core.Regional;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Comparison.Browsing;

internal sealed class PagesOfComparison : IRegionPages
{
    public IEnumerable<RegionPage> Of(RegionConfiguration configuration) =>
    [
        new($"/compare?region={configuration.Region.Id}", typeof(CompareView), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(CompareView.RegionIds)] = new[] { configuration.Region.Id } }),
    ];
}
