using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Indicators.Browsing;
using PatientSafety.Indicators.Importing;
using PatientSafety.Indicators.InReports;
using PatientSafety.Indicators.Showing;
using PatientSafety.Indicators.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Indicators;

/// <summary>Indicators: what is measured, the values, and pictures of them.</summary>
public sealed class IndicatorsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IEntityModel, IndicatorTables>();
        services.AddSingleton<ValueReading>();
        services.AddSingleton<ValueRecording>();
        services.AddSingleton<ValueImport>();
        services.AddSingleton<IndicatorValues>();
        services.AddSingleton<IIndicators>(provider => provider.GetRequiredService<IndicatorValues>());
        services.AddSingleton<IRegionRecords, KeptValues>();
        services.AddSingleton<IRegionPages, PagesOfIndicators>();
        services.AddSingleton<IRegionLinks, LinksOfIndicators>();
        services.AddReportParts();
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new IndicatorCommand(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapIndicators();
}
