using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using PatientSafety.Core;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What is due, over HTTP: as JSON, and as feeds for calendars.</summary>
internal static class CalendarApi
{
    public static void MapCalendar(this IEndpointRouteBuilder api)
    {
        api.MapGet("/regions/{region}/calendar", ListAsync)
            .WithMetadata(new FreshEachTimeAttribute())
            .WithTags("FollowUp").WithName("ListCalendar").WithSummary("What is due from whom, by when, and whether it is done.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/regions/{region}/calendar.ics", (string region, HttpContext context, Asked asked, CalendarFeeds feeds, Speech say, CancellationToken stop) => FeedAsync(region, null, context, asked, feeds, say, stop))
            .WithMetadata(new FreshEachTimeAttribute())
            .WithTags("FollowUp").WithName("SubscribeToRegion").WithSummary("The region’s calendar as iCalendar (RFC 5545), to subscribe to. What is due from all units of a level stands once.")
            .Produces(StatusCodes.Status200OK, contentType: "text/calendar").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/regions/{region}/units/{unit}/calendar.ics", FeedAsync)
            .WithMetadata(new FreshEachTimeAttribute())
            .WithTags("FollowUp").WithName("SubscribeToUnit").WithSummary("What a unit itself has to do, as iCalendar (RFC 5545), to subscribe to.")
            .Produces(StatusCodes.Status200OK, contentType: "text/calendar").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<CalendarView>, ProblemHttpResult>> ListAsync(
        string region,
        [FromQuery, Description("A unit: what it and those below it have to do. The whole organisation where it is left out.")] string? unit,
        [FromQuery, Description("A level: only what is due there.")] string? level,
        [FromQuery, Description("The first day, yyyy-MM-dd. Three months back where it is left out.")] string? from,
        [FromQuery, Description("The last day, yyyy-MM-dd. A year ahead where it is left out.")] string? to,
        Asked asked,
        Calendars calendars,
        TimeProvider clock,
        Speech say,
        CancellationToken stop)
    {
        var problems = new List<Text>();
        if (asked.Region(region, problems) is not { } scope)
        {
            return NotFound(problems, say);
        }

        var question = new CalendarQuestion(Asked.Days(from, to, CalendarQuestion.Around(clock.Today()), problems)) { LevelId = Asked.Level(scope, level, problems) };
        if (problems.Count > 0)
        {
            return Problem(problems, say["Frågan går inte att förstå", "The question cannot be understood"], StatusCodes.Status400BadRequest, say);
        }

        question = question with { Unit = Asked.Unit(scope, unit, problems) };
        return problems.Count > 0 ? NotFound(problems, say) : TypedResults.Ok(CalendarView.Of(await calendars.OfAsync(scope, question, stop)));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FeedAsync(string region, string? unit, HttpContext context, Asked asked, CalendarFeeds feeds, Speech say, CancellationToken stop)
    {
        var problems = new List<Text>();
        var scope = asked.Region(region, problems);
        var one = scope is null ? null : Asked.Unit(scope, unit, problems);
        if (problems.Count > 0)
        {
            return NotFound(problems, say);
        }

        var root = new Uri(string.Create(CultureInfo.InvariantCulture, $"{context.Request.Scheme}://{context.Request.Host}{say.Base}"));
        var file = await feeds.OfAsync(scope!, one, say.Language, root, stop);
        context.Response.Headers.CacheControl = "no-cache";

        // A calendar that asks again and again is told that nothing has changed.
        return TypedResults.File(file, CalendarFile.ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))[..32]}\""));
    }

    internal static ProblemHttpResult NotFound(IEnumerable<Text> problems, Speech say) =>
        Problem(problems, say["Det som efterfrågades finns inte", "What was asked for does not exist"], StatusCodes.Status404NotFound, say);

    internal static ProblemHttpResult Problem(IEnumerable<Text> problems, string title, int status, Speech say) =>
        TypedResults.Problem(title: title, detail: string.Join(' ', problems.Select(problem => say[problem])), statusCode: status);
}
