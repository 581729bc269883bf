using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Platform;

/// <summary>A vertical slice of the product. Its class is all that the host knows of it.</summary>
public interface IModule
{
    void AddServices(IServiceCollection services);

    /// <summary>The commands of the module, each with its verbs.</summary>
    IEnumerable<Command> Commands(CommandContext context) => [];

    /// <summary>The HTTP interface of the module. Pages are found in its assembly without more ado.</summary>
    void MapApi(IEndpointRouteBuilder api)
    {
    }
}
