using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Core;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>Pictures and what is behind their numbers over HTTP.</summary>
internal static class PictureApi
{
    public static void MapPictures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/regions/{region}/follow-up", Picture)
            .WithTags("FollowUp").WithName("ShowFollowUp").WithSummary("How it stands at and below a unit for a period, each number with the rule that makes it and the address of what is behind it.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/regions/{region}/follow-up/entries-behind", Behind)
            .WithTags("FollowUp").WithName("ListEntriesBehind").WithSummary("The assignments that a number counts, 50 at a time, and what was last said of each; those of whom nothing was heard too.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<PictureView>, ProblemHttpResult> Picture(
        string region,
        [FromQuery(Name = "unit"), Description("The unit's id. The whole organisation where it is left out.")] string? unit,
        [FromQuery(Name = "period"), Description("The period's id, for example 2026-T2. The one that today lies in where it is left out.")] string? period,
        [FromQuery(Name = "area"), Description("The id of an area of the plan's edition.")] string? area,
        [FromQuery(Name = "asOf"), Description("A day gone by, 2026-05-31: how it was known at its end.")] string? asOf,
        Ground ground,
        Overviews overviews,
        INationalPlans national,
        IRegions regions,
        TimeProvider clock,
        Speech say) =>
        Asked(region, new Asked { Unit = unit, Period = period, Area = area, AsOf = asOf }, ground, regions, clock, say) switch
        {
            ({ } scope, { } slice, _) => TypedResults.Ok(PictureView.Of(overviews.Of(scope, slice), new AreaNames(national, scope))),
            var (_, _, problem) => problem!,
        };

    private static Results<Ok<BehindView>, ProblemHttpResult> Behind(
        string region,
        [FromQuery(Name = "unit"), Description("The unit's id. The whole organisation where it is left out.")] string? unit,
        [FromQuery(Name = "period"), Description("The period's id. The one that today lies in where it is left out.")] string? period,
        [FromQuery(Name = "area"), Description("The id of an area of the plan's edition.")] string? area,
        [FromQuery(Name = "asOf"), Description("A day gone by.")] string? asOf,
        [FromQuery(Name = "activity"), Description("The activity's id.")] string? activity,
        [FromQuery(Name = "itself"), Description("yes leaves out the units below.")] string? itself,
        [FromQuery(Name = "status"), Description("Statuses on the common scale, with commas between.")] string? status,
        [FromQuery(Name = "effect"), Description("not-assessed, none, some, full, with commas between.")] string? effect,
        [FromQuery(Name = "mark"), Description("reported, not-heard, works-well, without-result, ownerless, late, stale, unit-never-heard, owner-never-heard or disagreed-on.")] string? mark,
        [FromQuery(Name = "page"), Description("The page, from 1.")] int? page,
        Ground ground,
        Standings standings,
        EntriesBehind behind,
        IRegions regions,
        TimeProvider clock,
        Speech say)
    {
        var asked = new Asked { Unit = unit, Period = period, Area = area, AsOf = asOf, Activity = activity, Itself = itself, Status = status, Effect = effect, Mark = mark };
        var (scope, slice, problem) = Asked(region, asked, ground, regions, clock, say);
        if (scope is null || slice is null)
        {
            return problem!;
        }

        var found = standings.Of(scope, slice);
        var pages = Math.Max(1, (found.Standings.Length + EntriesBehind.OnAPage - 1) / EntriesBehind.OnAPage);
        var at = Math.Max(1, page ?? 1);
        var entries = behind.Of(found.Standings.Skip((at - 1) * EntriesBehind.OnAPage).Take(EntriesBehind.OnAPage));
        return TypedResults.Ok(new BehindView(found.Count, SliceWords.Of(slice), found.Standings.Length, at, pages, [.. entries.Select(entry => BehindEntryView.Of(scope, entry))]));
    }

    private static (RegionScope? Scope, Slice? Slice, ProblemHttpResult? Problem) Asked(string region, Asked asked, Ground ground, IRegions regions, TimeProvider clock, Speech say)
    {
        if (ground.Of(region, out var problem) is not { } scope)
        {
            return (null, null, NoGround(region, problem, regions, say));
        }

        var problems = new List<Text>();
        return AskedReading.Read(scope, asked, clock.Today(), problems) is { } slice
            ? (scope, slice, null)
            : (null, null, TypedResults.Problem(
                title: say["Det som efterfrågades finns inte", "What was asked for does not exist"],
                detail: string.Join(' ', problems.Select(sentence => say[sentence])),
                statusCode: StatusCodes.Status404NotFound));
    }

    /// <summary>The answer where there is no such region, or where the database cannot be read now.</summary>
    public static ProblemHttpResult NoGround(string region, Text? problem, IRegions regions, Speech say) => problem is null
        ? TypedResults.Problem(
            title: say["Regionen finns inte", "There is no such region"],
            detail: $"{say[$"Regionen ”{region}” finns inte.", $"There is no region “{region}”."]} {say[Suggestion.Remedy(region, [.. regions.Active.Select(known => known.Region.Id)])]}",
            statusCode: StatusCodes.Status404NotFound)
        : TypedResults.Problem(
            title: say["Databasen kan inte användas just nu", "The database cannot be used right now"],
            detail: say[problem],
            statusCode: StatusCodes.Status503ServiceUnavailable);
}
