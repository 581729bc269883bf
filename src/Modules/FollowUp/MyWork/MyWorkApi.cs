using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.Platform.Pages;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What somebody owes, over HTTP.</summary>
internal static class MyWorkApi
{
    public static void MapMyWork(this IEndpointRouteBuilder api) => api.MapGet("/regions/{region}/my-work", Show)
        .WithMetadata(new FreshEachTimeAttribute())
        .WithTags("FollowUp").WithName("ShowMyWork").WithSummary("What a unit or an owner has left to report, by when, the most urgent first, with what was last said.")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Results<Ok<WorkListView>, ProblemHttpResult> Show(
        string region,
        [FromQuery, Description("The unit: its own activities, and what those right below it have not done. Needed where owner is left out.")] string? unit,
        [FromQuery, Description("A name or a role: the activities that it owns or is deputy for. Needed where unit is left out.")] string? owner,
        Asked asked,
        WorkLists lists,
        Speech say)
    {
        var problems = new List<Text>();
        var scope = asked.Region(region, problems);
        var one = scope is null ? null : Asked.Unit(scope, unit, problems);
        if (problems.Count > 0)
        {
            return CalendarApi.NotFound(problems, say);
        }

        var who = string.IsNullOrWhiteSpace(owner) ? null : owner.Trim();
        return one is null && who is null
            ? CalendarApi.Problem([new("Ange unit, owner eller båda.", "Give unit, owner or both.")], say["Frågan är inte fullständig", "The question is not complete"], StatusCodes.Status400BadRequest, say)
            : TypedResults.Ok(WorkListView.Of(lists.Of(scope!, one, who)));
    }
}
