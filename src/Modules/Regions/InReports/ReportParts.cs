using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

/// <summary>What this module has for reports.</summary>
internal static class ReportParts
{
    public static void AddReportParts(this IServiceCollection services)
    {
        services.AddSingleton<IRegionPart, PlanFactsPart>();
        services.AddSingleton<IRegionPart, PlanChallengePart>();
        services.AddSingleton<IRegionPart, PlanMeasuresPart>();
        services.AddSingleton<IRegionPart, PlanArrangementsPart>();
        services.AddSingleton<IRegionPart, PlanOrganisationPart>();
        services.AddSingleton<IRegionPart, PlanReportingPart>();
        services.AddSingleton<IRegionPart, OwnRulesPart>();
        services.AddSingleton<IRegionPart, PlanProposalPart>();
        services.AddSingleton<IRegionPart, PlanDistributionPart>();
        services.AddSingleton<INationalPart, PlansOverviewPart>();
    }
}
