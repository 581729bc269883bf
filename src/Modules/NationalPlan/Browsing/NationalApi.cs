using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>The national plan over HTTP.</summary>
internal static class NationalApi
{
    public static void MapNational(this IEndpointRouteBuilder api)
    {
        var national = api.MapGroup("/national").WithTags("National");
        national.MapGet("/", (INationalPlans plans) => TypedResults.Ok(plans.Editions.Select(EditionView.Of).ToArray()))
            .WithName("ListEditions").WithSummary("The editions of the national plan, oldest first.");
        national.MapGet("/crosswalks", (INationalPlans plans) => TypedResults.Ok(plans.Crosswalks.Select(CrosswalkView.Of).ToArray()))
            .WithName("ListCrosswalks").WithSummary("How the areas of one edition relate to those of another.");
        national.MapGet("/{edition}", Show)
            .WithName("ShowEdition").WithSummary("One edition with its foundations and focus areas.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<EditionView>, ProblemHttpResult> Show(string edition, INationalPlans plans, Speech say) =>
        plans.Find(edition) is { } found
            ? TypedResults.Ok(EditionView.Of(found))
            : TypedResults.Problem(
                title: say["Utgåvan finns inte", "There is no such edition"],
                detail: $"{say[$"Utgåvan ”{edition}” finns inte.", $"There is no edition “{edition}”."]} {say[Suggestion.Remedy(edition, [.. plans.Editions.Select(known => known.Id)])]}",
                statusCode: StatusCodes.Status404NotFound);
}
