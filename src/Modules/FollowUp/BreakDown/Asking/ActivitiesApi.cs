using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Asking;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>Activities and their break-down over HTTP.</summary>
internal static class ActivitiesApi
{
    public static void MapActivities(this IEndpointRouteBuilder api)
    {
        const string All = "/regions/{region}/follow-up/activities";
        Read(api.MapGet(All, List), "ListFollowedActivities", "The activities that are followed up, and how far each has been handed on.");
        Read(api.MapGet(All + "/{activity}", Show), "ShowFollowedActivity", "One activity: who has it, who is responsible, and what was decided about it.");
        Write(api.MapPost(All, AddOwn), "AddOwnActivity", "Adds an activity of a unit’s own beside the region’s.");
        Write(api.MapPost(All + "/{activity}/break-down", HandOn), "BreakDownActivity", "Hands an activity on to units, to a level or to a subtree, also to units that come later.");
        Write(api.MapPost(All + "/{activity}/owners", SetOwners), "SetActivityOwners", "Says who is responsible for an activity at units, and when it is to be done there.");
        Write(api.MapPost(All + "/{activity}/endings", End), "EndAssignments", "Ends an activity at units. What was reported stays.");
        Write(api.MapPost(All + "/{activity}/acts", Act), "ActOnActivity", "Pauses, resumes, closes or reopens an activity, or lets another take its place.");
    }

    private static void Read(RouteHandlerBuilder route, string name, string summary) => route
        .WithTags("FollowUp").WithName(name).WithSummary(summary)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static void Write(RouteHandlerBuilder route, string name, string summary) => route
        .WithTags("FollowUp").WithName(name).WithSummary(summary).WithDescription("Only where the site allows editing.")
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static Results<Ok<ActivityLineView[]>, ProblemHttpResult> List(
        string region,
        [FromQuery(Name = "unit"), Description("A unit with all below. The whole organisation where it is left out.")] string? unit,
        [FromQuery(Name = "unassigned"), Description("true: only those that nobody has.")] bool? unassigned,
        [FromQuery(Name = "ownerless"), Description("true: only those without an owner somewhere.")] bool? ownerless,
        Ground ground,
        IRegions regions,
        TimeProvider clock,
        Speech say)
    {
        if (ground.Of(region, out var problem) is not { } scope)
        {
            return PictureApi.NoGround(region, problem, regions, say);
        }

        var meant = string.IsNullOrWhiteSpace(unit) ? scope.Organisation.Top : scope.Organisation.Find(unit);
        return meant is null
            ? NotFound(new($"Enheten ”{unit}” finns inte.", $"There is no unit “{unit}”."), unit!, scope.Organisation.Units.Select(known => known.Id), say)
            : TypedResults.Ok(ActivityLine.Of(scope, meant, clock.Today())
                .Where(line => (unassigned != true || line.Units == 0) && (ownerless != true || line.Ownerless > 0))
                .Select(line => ActivityLineView.Of(scope, line, clock.Today())).ToArray());
    }

    private static Results<Ok<ActivityView>, ProblemHttpResult> Show(string region, string activity, Ground ground, ActivityHistory history, IRegions regions, TimeProvider clock, Speech say)
    {
        if (ground.Of(region, out var problem) is not { } scope)
        {
            return PictureApi.NoGround(region, problem, regions, say);
        }

        return scope.Activity(activity) is { } found
            ? TypedResults.Ok(ActivityView.Of(scope, found, found.Number == 0 ? [] : history.Of(scope, found), clock.Today()))
            : NotFound(new($"Aktiviteten ”{activity}” finns inte.", $"There is no activity “{activity}”."), activity, scope.Activities.Select(known => known.Id), say);
    }

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> AddOwn(string region, OwnActivityBody body, OwnActivities own, IRegions regions, IOptions<ProductOptions> settings, Speech say) =>
        Done(region, null, regions, settings, say, () => own.Add(new OwnActivityRequest
        {
            RegionId = region,
            Unit = body.Unit ?? string.Empty,
            Title = body.Title ?? string.Empty,
            Areas = body.Areas ?? [],
            Rationale = body.Rationale,
            PlanId = body.Plan,
            From = body.From,
            OwnerRole = body.OwnerRole,
            Owner = body.Owner,
            Deputy = body.Deputy,
            By = body.By?.Trim() ?? string.Empty,
            Why = body.Why,
        }));

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> HandOn(string region, string activity, BreakDownBody body, BreakingDown breakingDown, IRegions regions, IOptions<ProductOptions> settings, Speech say) =>
        Done(region, activity, regions, settings, say, () =>
        {
            var outcome = breakingDown.BreakDown(body.Request(region, activity));
            return new ChangeOutcome(outcome.Given, outcome.Findings, outcome.Problem);
        });

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> SetOwners(string region, string activity, OwnersBody body, OwnersSetting owners, IRegions regions, IOptions<ProductOptions> settings, Speech say) =>
        Done(region, activity, regions, settings, say, () => owners.Set(body.Request(region, activity)));

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> End(string region, string activity, ActBody body, AssignmentEnding ending, IRegions regions, IOptions<ProductOptions> settings, Speech say) =>
        Done(region, activity, regions, settings, say, () => ending.End(new EndingRequest { RegionId = region, Activity = activity, Units = body.Units ?? [], From = body.From, By = body.By?.Trim() ?? string.Empty, Why = body.Why ?? string.Empty }));

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> Act(string region, string activity, ActBody body, ActivityActs acts, IRegions regions, IOptions<ProductOptions> settings, Speech say) =>
        Done(region, activity, regions, settings, say, () => acts.Do(new ActRequest { RegionId = region, Activity = activity, Kind = body.Act, Other = body.Other, On = body.From, By = body.By?.Trim() ?? string.Empty, Why = body.Why ?? string.Empty }));

    private static Results<Ok<ChangeView>, UnprocessableEntity<ChangeView>, ProblemHttpResult> Done(string region, string? activity, IRegions regions, IOptions<ProductOptions> settings, Speech say, Func<ChangeOutcome> change)
    {
        if (!settings.Value.AllowsEditing)
        {
            return TypedResults.Problem(
                title: say["Här går det bara att läsa", "This is for reading only"],
                detail: say["Webbplatsen kan nås från andra datorer och har ingen inloggning, så den tar inte emot ändringar.", "The site can be reached from other computers and has no sign-in, so it takes no changes."],
                statusCode: StatusCodes.Status403Forbidden);
        }

        if (regions.Find(region) is null)
        {
            return PictureApi.NoGround(region, null, regions, say);
        }

        var outcome = change();
        if (outcome.Problem is { } problem)
        {
            return PictureApi.NoGround(region, problem, regions, say);
        }

        var view = new ChangeView(outcome.ActivityId ?? activity, [.. outcome.Units.Select(unit => unit.Id)], outcome.Findings);
        return outcome.IsDone ? TypedResults.Ok(view) : TypedResults.UnprocessableEntity(view);
    }

    private static ProblemHttpResult NotFound(Text sentence, string written, IEnumerable<string> known, Speech say) => TypedResults.Problem(
        title: say["Det som efterfrågades finns inte", "What was asked for does not exist"],
        detail: $"{say[sentence]} {say[Suggestion.Remedy(written, [.. known])]}",
        statusCode: StatusCodes.Status404NotFound);
}
