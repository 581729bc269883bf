using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What follow-up says in reports.</summary>
internal static class InReportsRegistration
{
    public static void AddInReports(this IServiceCollection services)
    {
        services.AddSingleton<ReportGrounds>();
        services.Scan(scan => scan.FromAssemblyOf<FollowUpModule>()
            .AddClasses(classes => classes.AssignableTo<IRegionPart>(), publicOnly: false).As<IRegionPart>().WithSingletonLifetime()
            .AddClasses(classes => classes.AssignableTo<INationalPart>(), publicOnly: false).As<INationalPart>().WithSingletonLifetime());
    }
}
