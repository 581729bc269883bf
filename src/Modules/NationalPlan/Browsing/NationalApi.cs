using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>The national plan over HTTP.</summary>
internal static class NationalApi
{
    private const string Yaml = "application/yaml";

    public static void MapNational(this IEndpointRouteBuilder api)
    {
        var national = api.MapGroup("/national").WithTags("National");
        national.MapGet("/", (INationalPlans plans) => TypedResults.Ok(plans.Editions.Select(EditionView.Of).ToArray()))
            .WithName("ListEditions").WithSummary("The editions of the national plan, oldest first.");
        national.MapGet("/crosswalks", (INationalPlans plans) => TypedResults.Ok(plans.Crosswalks.Select(CrosswalkView.Of).ToArray()))
            .WithName("ListCrosswalks").WithSummary("How the areas of one edition relate to those of another.");
        national.MapGet("/diff", Diff)
            .WithName("CompareEditions").WithSummary("What differs between two editions, versions or drafts.").ProducesProblem(StatusCodes.Status404NotFound);
        national.MapGet("/drafts/{edition}", DraftFile)
            .WithName("GetDraft").WithSummary("A draft as its file.").Produces<string>(contentType: Yaml).ProducesProblem(StatusCodes.Status404NotFound);
        national.MapGet("/{edition}/versions", Versions)
            .WithName("ListVersions").WithSummary("Every published version of an edition, oldest first.").ProducesProblem(StatusCodes.Status404NotFound);
        national.MapGet("/{edition}", Show)
            .WithName("ShowEdition").WithSummary("One edition with its foundations and focus areas.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<EditionView>, ProblemHttpResult> Show(string edition, INationalPlans plans, Speech say) =>
        plans.Find(edition) is { } found
            ? TypedResults.Ok(EditionView.Of(found))
            : Unknown(edition, plans, say);

    private static Results<Ok<DiffView>, ProblemHttpResult> Diff(string from, string to, INationalPlans plans, Speech say) =>
        plans.Find(from) is not { } earlier ? Unknown(from, plans, say)
        : plans.Find(to) is not { } later ? Unknown(to, plans, say)
        : TypedResults.Ok(DiffView.Of(plans.Compare(earlier, later)));

    private static Results<Ok<VersionView[]>, ProblemHttpResult> Versions(string edition, INationalPlans plans, Speech say) =>
        plans.Versions(edition) is { Count: > 0 } versions ? TypedResults.Ok(versions.Select(VersionView.Of).ToArray()) : Unknown(edition, plans, say);

    private static Results<ContentHttpResult, ProblemHttpResult> DraftFile(string edition, NationalPlans plans, Speech say) =>
        plans.Model.DraftOf(edition) is { } draft
            ? TypedResults.Text(draft.Content, Yaml, System.Text.Encoding.UTF8)
            : Unknown(new EditionReference(edition, EditionReference.Draft).ToString(), plans, say);

    private static ProblemHttpResult Unknown(string edition, INationalPlans plans, Speech say) => TypedResults.Problem(
        title: say["Utgåvan finns inte", "There is no such edition"],
        detail: $"{say[$"Utgåvan ”{edition}” finns inte.", $"There is no edition “{edition}”."]} {say[Suggestion.Remedy(edition, [.. plans.Editions.Select(known => known.Id)])]}",
        statusCode: StatusCodes.Status404NotFound);
}
