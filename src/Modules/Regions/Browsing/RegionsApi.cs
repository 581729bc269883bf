using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Browsing;

/// <summary>Regions over HTTP.</summary>
internal static class RegionsApi
{
    public static void MapRegions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/regions", (IRegions regions) => TypedResults.Ok(regions.Active.Select(RegionSummaryView.Of).ToArray()))
            .WithTags("Regions").WithName("ListRegions").WithSummary("The regions whose plugins are in use, by name.");
        api.MapGet("/regions/{id}", Show)
            .WithTags("Regions").WithName("ShowRegion").WithSummary("One region with its plans, activities and reporting rules.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<RegionView>, ProblemHttpResult> Show(string id, IRegions regions, Speech say) =>
        regions.Find(id) is { } found
            ? TypedResults.Ok(RegionView.Of(found))
            : TypedResults.Problem(
                title: say["Regionen finns inte", "There is no such region"],
                detail: $"{say[$"Regionen ”{id}” finns inte.", $"There is no region “{id}”."]} {say[Suggestion.Remedy(id, [.. regions.Active.Select(known => known.Region.Id)])]}",
                statusCode: StatusCodes.Status404NotFound);
}
