using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;
using PatientSafety.Reporting.Asking;
using PatientSafety.Reporting.Browsing;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Due;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Printing;
using PatientSafety.Reporting.Slots;
using PatientSafety.Reporting.Storage;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting;

/// <summary>Reports: drawn up from plan, follow-up and indicators, written on by hand, frozen and proved.</summary>
public sealed class ReportingModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IEntityModel, ReportingTables>();
        services.AddSingleton<ReportingReading>();
        services.AddSingleton<ReportTemplates>();
        services.AddSingleton<ReportSettings>();
        services.AddSingleton<ReportOrders>();
        services.AddSingleton<SlotTexts>();
        services.AddSingleton<UnitReports>();
        services.AddSingleton<LawReference>();
        services.AddSingleton<PluginSections>();
        services.AddSingleton<Composer>();
        services.AddSingleton<Preflight>();
        services.AddSingleton<ReportRendering>();
        services.AddSingleton<ReportBatch>();
        services.AddSingleton<DueReports>();
        services.AddPrinting();
        services.AddFreezing();
        services.AddSingleton<IRegionPages, PagesOfReporting>();
        services.AddSingleton<IRegionLinks, LinksOfReporting>();
        services.AddSingleton(new NavigationEntry(new("Rapporter", "Reports"), "reports", 40));
    }

    public IEnumerable<Command> Commands(CommandContext context) => [new ReportCommand(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapReports();
}
