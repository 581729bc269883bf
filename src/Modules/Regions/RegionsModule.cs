using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;
using PatientSafety.Regions.History;

namespace PatientSafety.Regions;

public sealed class RegionsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddPluginHistory();
    }
}
