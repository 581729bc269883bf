using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
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
        services.AddSingleton<Pictures>();
        services.AddSingleton<Entering>();
        services.AddCalendar();
    }

    public IEnumerable<Command> Commands(CommandContext context) => [.. CalendarRegistration.CalendarCommands(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapWhatIsDue();
}
