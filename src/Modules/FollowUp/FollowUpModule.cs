using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.BreakDown;
using PatientSafety.FollowUp.BreakDown.Asking;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Examining;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.FollowUp.InReports;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Asking;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp;

/// <summary>Follow-up: activities are handed on to units, reported there period by period, signed off, and rolled up.</summary>
public sealed class FollowUpModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IEntityModel, FollowUpTables>();
        services.AddSingleton<Scopes>();
        services.AddSingleton<RollUps>();
        services.AddSingleton<Entering>();
        services.AddSingleton<IExamination, RollUpsEqualTheirRecount>();
        services.AddOrganisations();
        services.AddPictures();
        services.AddBreakDown();
        services.AddReporting();
        services.AddExchange();
        services.AddCalendar();
        services.AddInReports();
    }

    public IEnumerable<Command> Commands(CommandContext context) =>
    [
        new OrganisationCommand(context),
        new Command("followup", context.Say("Uppföljning: hur det går, period för period.", "Follow-up: how it goes, period by period.")) { new FollowUpStatusCommand(context), new FollowUpRebuildCommand(context) },
        BreakDownRegistration.Commands(context),
        ReportingRegistration.Command(context),
        ExchangeRegistration.Commands(context),
        .. CalendarRegistration.CalendarCommands(context),
    ];

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapOrganisations();
        api.MapPictures();
        api.MapActivities();
        api.MapReporting();
        api.MapExchange();
        api.MapWhatIsDue();
    }
}
