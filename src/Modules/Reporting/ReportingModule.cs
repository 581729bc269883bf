using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.Reporting;

/// <summary>Reports: drawn up from plan, follow-up and indicators, written on by hand, frozen and proved.</summary>
public sealed class ReportingModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
