using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.Tests.Architecture.Wrong;

public sealed class OtherModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
