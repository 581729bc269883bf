using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Regional;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Regions.Browsing;
using PatientSafety.Regions.Checking;
using PatientSafety.Regions.History;
using PatientSafety.Regions.InReports;
using PatientSafety.Regions.Loading;
using PatientSafety.Regions.Reading;
using PatientSafety.Regions.Running;

namespace PatientSafety.Regions;

/// <summary>The regions: their plugins, plans and reporting rules.</summary>
public sealed class RegionsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.Scan(scan => scan.FromAssemblyOf<RegionsModule>()
            .AddClasses(classes => classes.AssignableTo<IPlanRule>(), publicOnly: false).As<IPlanRule>().WithSingletonLifetime());
        services.AddSingleton<ConfigurationReader>();
        services.AddSingleton(provider => new DescribedFile(ConfigurationReader.FileName, () => provider.GetRequiredService<ConfigurationReader>().Shape));
        services.AddSingleton<PlanChecks>();
        services.AddPluginCode();
        services.AddSingleton<PluginFolder>();
        services.AddSingleton<InstalledRegions>();
        services.AddSingleton<IPluginFolders, PluginFolders>();
        services.AddSingleton<IRegions>(provider => provider.GetRequiredService<InstalledRegions>());
        services.AddSingleton<IContentSource>(provider => provider.GetRequiredService<InstalledRegions>());
        services.AddSingleton<IRegionPages, PagesOfRegion>();
        services.AddSingleton(new NavigationEntry(new("Regioner", "Regions"), "regions", 20));
        services.AddHealthChecks().AddCheck<PluginsAreInUse>("plugins");
        services.AddPluginHistory();
        services.AddReportParts();
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new RegionCommand(context), new Command("plugin") { new PluginHistoryCommand(context), new RunCodeCommand(context) }];

    public void MapApi(IEndpointRouteBuilder api) => api.MapRegions();
}
