using Microsoft.Extensions.DependencyInjection;

namespace PatientSafety.Reporting.Freezing;

internal static class FreezingRegistration
{
    public static void AddFreezing(this IServiceCollection services)
    {
        services.AddSingleton<ReportInputs>();
        services.AddSingleton<FrozenReports>();
        services.AddSingleton<FrozenFiles>();
        services.AddSingleton<ReportFreezing>();
        services.AddSingleton<ReportVerifying>();
        services.AddSingleton<ReportRebuilding>();
        services.AddSingleton<Approvals>();
    }
}
