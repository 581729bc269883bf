using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.Comparison;

public sealed class ComparisonModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
