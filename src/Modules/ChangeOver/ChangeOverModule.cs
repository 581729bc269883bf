using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.ChangeOver;

/// <summary>What a new edition means for each region, and how a region's plan is changed over to it.</summary>
public sealed class ChangeOverModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
