using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Comparison.Asking;
using PatientSafety.Comparison.Browsing;
using PatientSafety.Comparison.InReports;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Comparison;

/// <summary>Compares plans across regions, also when they follow different editions.</summary>
public sealed class ComparisonModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IComparison, Comparing>();
        services.AddSingleton<IRegionPages, PagesOfComparison>();
        services.AddReportParts();
        services.AddSingleton(new NavigationEntry(new("Jämför", "Compare"), "compare", 30));
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new CompareCommand(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapCompare();
}
