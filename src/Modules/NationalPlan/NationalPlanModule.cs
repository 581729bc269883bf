using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Browsing;
using PatientSafety.NationalPlan.Editing;
using PatientSafety.NationalPlan.Exchange;
using PatientSafety.NationalPlan.Exchange.Skos;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform;

namespace PatientSafety.NationalPlan;

/// <summary>The national plan: its editions, and the crosswalks between them.</summary>
public sealed class NationalPlanModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(_ => NationalFiles.Shipped());
        services.AddSingleton<IEntityModel, NationalModelTables>();
        services.AddSingleton<NationalReading>();
        services.AddSingleton<NationalWriting>();
        services.AddSingleton<DraftSaving>();
        services.AddSingleton<NationalPlans>();
        services.AddSingleton<INationalPlans>(provider => provider.GetRequiredService<NationalPlans>());
        services.AddSingleton<IContentSource>(provider => provider.GetRequiredService<NationalPlans>());
        services.AddSingleton<NationalImport>();
        services.AddSingleton(new NavigationEntry(new("Nationell plan", "National plan"), "national", 10));
        services.AddHealthChecks().AddCheck<NationalFilesAreSound>("national-plan");
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new NationalCommand(context)];

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapNational();
        api.MapSkos();
    }
}
