using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>Impact and change of edition over HTTP. It reads the plans in use; drafts are for the pages and the command line.</summary>
internal static class ChangeOverApi
{
    public static void MapChangeOver(this IEndpointRouteBuilder api)
    {
        api.MapGet("/national/impact", Impact)
            .WithTags("National").WithName("ShowImpact").WithSummary("What a change from one edition to another means for the plans that follow the first.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/regions/{id}/change-over", ChangeOver)
            .WithTags("Regions").WithName("PlanChangeOver").WithSummary("How a region’s plan would change over to an edition, activity by activity. Nothing is written.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<ImpactView>, ProblemHttpResult> Impact(
        [FromQuery(Name = "from"), Description("The edition that plans follow. Needed.")] string? from,
        [FromQuery(Name = "to"), Description("The edition asked about; id@draft for a draft. Needed.")] string? to,
        [FromQuery(Name = "region"), Description("One region, with every activity. All regions, with counts, where it is left out.")] string? region,
        Impacts impacts,
        Speech say)
    {
        if (string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to))
        {
            return Incomplete(say["Ange både from och to, till exempel ?from=agera-2020&to=agera-2025.", "Give both from and to, for example ?from=agera-2020&to=agera-2025."], say);
        }

        var problems = new List<Text>();
        var one = string.IsNullOrWhiteSpace(region) ? null : region;
        return impacts.Of(from, to, one, problems) is { } impact ? TypedResults.Ok(ImpactView.Of(impact, one is not null)) : NotFound(problems, say);
    }

    private static Results<Ok<ChangePlanView>, ProblemHttpResult> ChangeOver(
        string id,
        [FromQuery(Name = "to"), Description("The edition to change to. Needed.")] string? to,
        [FromQuery(Name = "plan"), Description("The plan, where the region has several to change.")] string? plan,
        IRegions regions,
        ChangePlans plans,
        Speech say)
    {
        if (string.IsNullOrWhiteSpace(to))
        {
            return Incomplete(say["Ange to, till exempel ?to=agera-2025.", "Give to, for example ?to=agera-2025."], say);
        }

        var problems = new List<Text>();
        if (regions.Find(id) is not { } region)
        {
            var remedy = Suggestion.Remedy(id, [.. regions.Active.Select(known => known.Region.Id)]);
            problems.Add(new($"Regionen ”{id}” finns inte. {remedy.Swedish}", $"There is no region “{id}”. {remedy.English}"));
            return NotFound(problems, say);
        }

        return plans.Of(region, to, string.IsNullOrWhiteSpace(plan) ? null : plan, problems) is { } impact
            ? TypedResults.Ok(ChangePlanView.Of(ChangePlanning.Of(impact, Choices.None)))
            : NotFound(problems, say);
    }

    private static ProblemHttpResult Incomplete(string detail, Speech say) => TypedResults.Problem(
        title: say["Frågan är inte fullständig", "The question is not complete"], detail: detail, statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult NotFound(IEnumerable<Text> problems, Speech say) => TypedResults.Problem(
        title: say["Det som efterfrågades finns inte", "What was asked for does not exist"],
        detail: string.Join(' ', problems.Select(problem => say[problem])),
        statusCode: StatusCodes.Status404NotFound);
}
