using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver.Browsing;
using PatientSafety.ChangeOver.Drafting;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver;

/// <summary>What a new edition means for each region, and how a region's plan is changed over to it.</summary>
public sealed class ChangeOverModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<Impacts>();
        services.AddSingleton<ChangePlans>();
        services.AddSingleton<DraftPlaces>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<WayBack>();
        services.AddSingleton<ChangingOver>();
        services.AddSingleton<IRegionRecords, DraftRecords>();
    }

    public IEnumerable<Command> Commands(CommandContext context) =>
    [
        new Command("national") { new NationalImpactCommand(context) },
        new Command("region") { new RegionChangeOverCommand(context), new RegionChangeBackCommand(context) },
    ];

    public void MapApi(IEndpointRouteBuilder api) => api.MapChangeOver();
}
