using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.Regions;

public sealed class RegionsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
