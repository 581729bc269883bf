using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.FollowUp.Entries.Http;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>Signing-off over HTTP.</summary>
internal static class SignOffApi
{
    public static void MapSignOff(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("Follow-up").WithMetadata(new FreshEachTimeAttribute());
        regions.MapGet("/{region}/follow-up/sign-off", Get)
            .WithName("ShowSignOff").WithSummary("What a unit and those below it have reported and signed off for a period, and what is missing.").ProducesProblem(StatusCodes.Status404NotFound);
        regions.MapPost("/{region}/follow-up/sign-off", Post)
            .WithName("SignOff").WithSummary("Signs off a unit's period, or opens it again.")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<SignOffView>, ProblemHttpResult> Get(
        string region,
        [Description("The unit; the whole region where it is left out.")] string? unit,
        [Description("The period; the one that is most likely meant where it is left out.")] string? period,
        IDatabase database,
        RollUps rollUps,
        PagePlaces places,
        IRegions regions,
        Speech say)
    {
        if (rollUps.UpToDate(region) is not { } scope)
        {
            return Answers.NoRegion(region, regions, say);
        }

        if ((unit is null ? scope.Organisation.Top : scope.Organisation.Find(unit)) is not { } place || places.Period(scope, period) is not { } chosen)
        {
            return Answers.NothingThere(say, new("Enheten eller perioden finns inte.", "The unit or the period does not exist."));
        }

        using var connection = database.Connect();
        return TypedResults.Ok(SignOffView.Of(SignOffStanding.Of(connection, null, scope, place, chosen), []));
    }

    private static Results<Ok<SignOffView>, ProblemHttpResult> Post(string region, SignOffPost post, HttpContext context, SigningOff signing, IRegions regions, IOptions<ProductOptions> settings, Speech say)
    {
        if (!settings.Value.AllowsEditing)
        {
            return Answers.ReadingOnly(say);
        }

        if (regions.Find(region) is null)
        {
            return Answers.NoRegion(region, regions, say);
        }

        var outcome = signing.Do(new SignOffRequest
        {
            RegionId = region,
            Unit = post.Unit?.Trim() ?? string.Empty,
            Period = post.Period?.Trim() ?? string.Empty,
            By = WrittenText.LineOf(post.By),
            Why = WrittenText.Of(post.Why),
            Reopens = post.Reopen,
        });
        return outcome switch
        {
            { Problem: { } problem } => Answers.Unavailable(context, problem, say),
            { Act: not null, Standing: { } standing } => TypedResults.Ok(SignOffView.Of(standing, outcome.Findings.Select(FindingView.Of))),
            _ => Answers.Refused(outcome.Findings, say),
        };
    }
}
