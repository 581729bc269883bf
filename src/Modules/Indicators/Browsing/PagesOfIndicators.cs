using PatientSafety.Core.Regional;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Indicators.Browsing;

internal sealed class PagesOfIndicators : IRegionPages
{
    public IEnumerable<RegionPage> Of(RegionConfiguration configuration)
    {
        var region = configuration.Region.Id;
        yield return new($"/regions/{region}/indicators", typeof(IndicatorsPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(IndicatorsPage.RegionId)] = region });
        foreach (var indicator in configuration.Indicators)
        {
            yield return new($"/regions/{region}/indicators/{indicator.Id}", typeof(IndicatorPage), new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(IndicatorPage.RegionId)] = region,
                [nameof(IndicatorPage.IndicatorId)] = indicator.Id,
            });
        }
    }
}
