using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp;

/// <summary>Follow-up: activities are handed on to units, reported there period by period, signed off, and rolled up.</summary>
public sealed class FollowUpModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddOrganisations();

    public IEnumerable<Command> Commands(CommandContext context) => [new OrganisationCommand(context)];

    public void MapApi(IEndpointRouteBuilder api) => api.MapOrganisations();
}
