using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Indicators.InReports;

/// <summary>What this module has for reports.</summary>
internal static class ReportParts
{
    public static void AddReportParts(this IServiceCollection services) => services.AddSingleton<IRegionPart, IndicatorValuesPart>();
}
