using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.NationalPlan;

public sealed class NationalPlanModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
