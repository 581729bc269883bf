using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Comparison.InReports;

/// <summary>What this module has for reports.</summary>
internal static class ReportParts
{
    public static void AddReportParts(this IServiceCollection services)
    {
        services.AddSingleton<INationalPart, ComparisonNotesPart>();
        services.AddSingleton<INationalPart, ComparisonMatrixPart>();
        services.AddSingleton<INationalPart, ComparisonActivitiesPart>();
        services.AddSingleton<INationalPart, ComparisonTimelinePart>();
        services.AddSingleton<INationalPart, ComparisonReportingPart>();
    }
}
