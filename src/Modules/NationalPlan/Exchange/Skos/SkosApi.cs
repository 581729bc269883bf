using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>An edition or a crosswalk as SKOS over HTTP.</summary>
internal static class SkosApi
{
    private const string Turtle = "text/turtle";
    private const string JsonLd = "application/ld+json";

    public static void MapSkos(this IEndpointRouteBuilder api) => api.MapGet("/national/{edition}/skos", Show)
        .WithName("ShowSkos").WithTags("National").WithSummary("One edition or crosswalk as SKOS: format=turtle (default) or jsonld.")
        .Produces<string>(StatusCodes.Status200OK, Turtle, JsonLd)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Show(string edition, NationalPlans plans, Speech say, string? format = null)
    {
        string[] formats = [Words.Of(ExportFormat.Turtle), Words.Of(ExportFormat.Jsonld)];
        if (format is not null && !formats.Contains(format, StringComparer.Ordinal))
        {
            return TypedResults.Problem(
                title: say["Formatet finns inte", "There is no such format"],
                detail: say[Suggestion.Remedy(format, formats)],
                statusCode: StatusCodes.Status400BadRequest);
        }

        if (Graph(edition, plans.Model) is not { } graph)
        {
            return TypedResults.Problem(
                title: say["Utgåvan finns inte", "There is no such edition"],
                detail: say[Suggestion.Remedy(edition, [.. plans.Editions.Select(known => known.Id), .. plans.Crosswalks.Select(known => known.Id)])],
                statusCode: StatusCodes.Status404NotFound);
        }

        return format == formats[1]
            ? TypedResults.Text(JsonLdText.Of(graph), JsonLd, System.Text.Encoding.UTF8)
            : TypedResults.Text(TurtleText.Of(graph), Turtle, System.Text.Encoding.UTF8);
    }

    private static SkosGraph? Graph(string written, NationalModel model)
    {
        var names = new SkosNames(root: null);
        return model.Version(EditionReference.Parse(written)) is { } version ? EditionInSkos.Of(version, names)
            : model.Crosswalks.FirstOrDefault(known => known.Id == written) is { } crosswalk ? CrosswalkInSkos.Of(crosswalk, names)
            : null;
    }
}
