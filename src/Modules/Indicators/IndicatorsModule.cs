using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Indicators;

/// <summary>Indicators: what is measured, the values, and pictures of them.</summary>
public sealed class IndicatorsModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<IRegionLinks, LinksOfIndicators>();
}
