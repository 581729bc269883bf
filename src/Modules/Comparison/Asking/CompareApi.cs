using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Comparison.Showing;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Comparison.Asking;

/// <summary>The comparison over HTTP.</summary>
internal static class CompareApi
{
    public static void MapCompare(this IEndpointRouteBuilder api)
    {
        var compare = api.MapGroup("/compare").WithTags("Comparison");
        compare.MapGet("/", Compare)
            .WithName("ComparePlans")
            .WithSummary("Plans side by side, in the frame of one edition.")
            .WithDescription("A cell for each area and plan, the periods, the reporting and what to bear in mind. Nothing is ranked. Texts are in Swedish, or in English under /en.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        compare.MapGet("/near", Near)
            .WithName("FindNearActivities")
            .WithSummary("The activities of other regions that are nearest in meaning to one activity.")
            .WithDescription("At most five, the nearest first, each with the areas and words that it shares with the activity asked about.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<ComparisonView>, ProblemHttpResult> Compare(
        [FromQuery(Name = "region"), Description("The id of a region to include; may be given several times. All regions where it is left out.")] string[]? region,
        [FromQuery(Name = "edition"), Description("The id of the national edition that is the frame. The latest where it is left out.")] string? edition,
        IComparison comparison,
        Speech say)
    {
        // A form that leaves a field empty sends it all the same.
        var query = new ComparisonQuery(
            [.. (region ?? []).Where(id => !string.IsNullOrWhiteSpace(id))],
            string.IsNullOrWhiteSpace(edition) ? null : edition);
        var problems = new List<Text>();
        return comparison.Compare(query, problems) is { } found
            ? TypedResults.Ok(ComparisonView.Of(found, say.Language))
            : NotFound(problems, say);
    }

    private static Results<Ok<NearActivityView[]>, ProblemHttpResult> Near(
        [FromQuery(Name = "region"), Description("The id of the region whose activity it is. Needed.")] string? region,
        [FromQuery(Name = "activity"), Description("The id of the activity. Needed.")] string? activity,
        IComparison comparison,
        IRegions regions,
        Speech say)
    {
        if (string.IsNullOrWhiteSpace(region) || string.IsNullOrWhiteSpace(activity))
        {
            return TypedResults.Problem(
                title: say["Frågan är inte fullständig", "The question is not complete"],
                detail: say["Ange både region och activity, till exempel ?region=halland&activity=halland-4.", "Give both region and activity, for example ?region=halland&activity=halland-4."],
                statusCode: StatusCodes.Status400BadRequest);
        }

        var problems = Unknown.In(region, activity, regions);
        return problems.Count == 0
            ? TypedResults.Ok(comparison.Near(region, activity).Select(near => NearActivityView.Of(near, say.Language)).ToArray())
            : NotFound(problems, say);
    }

    private static ProblemHttpResult NotFound(IEnumerable<Text> problems, Speech say) => TypedResults.Problem(
        title: say["Det som efterfrågades finns inte", "What was asked for does not exist"],
        detail: string.Join(' ', problems.Select(problem => say[problem])),
        statusCode: StatusCodes.Status404NotFound);
}
