using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Regions.History;

internal static class PluginHistoryRegistration
{
    public static void AddPluginHistory(this IServiceCollection services)
    {
        services.AddSingleton<IEntityModel, PluginHistoryModel>();
        services.AddSingleton<PluginHistory>();
        services.AddSingleton<IPluginHistory>(provider => provider.GetRequiredService<PluginHistory>());
        services.AddSingleton<IWorkAfterStart>(provider => provider.GetRequiredService<PluginHistory>());
    }
}
