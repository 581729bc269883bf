using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Plugins;
using PatientSafety.Plugins.Browsing;
using PatientSafety.Plugins.Catalogues;
using PatientSafety.Plugins.Installing;
using PatientSafety.Plugins.Making;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Places;
using PatientSafety.Plugins.Schemas;

namespace PatientSafety.Plugins;

/// <summary>The plugins as packages: making, checking, packing, trusting and installing them.</summary>
public sealed class PluginsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IPluginPlaces, PluginPlaces>();
        services.AddSingleton<InstalledPackages>();
        services.AddSingleton<LockFile>();
        services.AddSingleton<PackageFolders>();
        services.AddSingleton<FolderPacking>();
        services.AddSingleton<PackageSources>();
        services.AddSingleton<Candidates>();
        services.AddSingleton<Installation>();
        services.AddSingleton<Verification>();
        services.AddSingleton<UploadedPackages>();
        services.AddSingleton<IPluginOffers, PluginOffers>();
        services.AddSingleton<KnownPlugins>();
        services.AddSingleton(new DescribedFile(PluginManifest.FileName, () => PluginManifest.Shape));
        services.AddSingleton<RegionSchemas>();
        services.AddSingleton<PluginFiles>();
        services.AddSingleton(new NavigationEntry(new("Instick", "Plugins"), "plugins", 40));
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new PluginCommand(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapPlugins();
}
