using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Browsing;

/// <summary>Plugins over HTTP.</summary>
internal static class PluginsApi
{
    public static void MapPlugins(this IEndpointRouteBuilder api) =>
        api.MapGet("/plugins", (IRegions regions) => TypedResults.Ok(regions.Plugins.Select(PluginView.Of).ToArray()))
            .WithTags("Plugins").WithName("ListPlugins").WithSummary("Every plugin folder, its status with the reason, and its findings.");
}
