using PatientSafety.Core.Regional;
using PatientSafety.Platform.Pages;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Browsing;

/// <summary>The pages about a region's reports: the list, and each report that a rule asks for, for one period.</summary>
internal sealed class PagesOfReporting : IRegionPages
{
    public IEnumerable<RegionPage> Of(RegionConfiguration configuration)
    {
        var region = configuration.Region.Id;
        yield return new($"/regions/{region}/reports", typeof(RegionReportsPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(RegionReportsPage.RegionId)] = region });
        if (configuration.Plans is [{ Period: { } period }, ..])
        {
            const string Report = "plan-document";
            yield return new($"/reports/{region}/{Report}/{PeriodIds.Of(period)}", typeof(ReportPage), new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ReportPage.Place)] = region,
                [nameof(ReportPage.Report)] = Report,
                [nameof(ReportPage.Period)] = PeriodIds.Of(period),
            });
        }
    }
}
