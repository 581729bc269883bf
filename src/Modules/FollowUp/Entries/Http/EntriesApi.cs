using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>Entries over HTTP: one to be recorded, and those that there are.</summary>
internal static class EntriesApi
{
    private const int PageSize = 100;

    public static void MapEntries(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("Follow-up").WithMetadata(new FreshEachTimeAttribute());
        regions.MapPost("/{region}/follow-up/entries", PostAsync)
            .WithName("PostEntry").WithSummary("Reports an activity at a unit for a period, or corrects an entry.")
            .WithDescription("201 where it has been recorded; 200 where it was there already, with the same words; 409 where another entry has the same id; 422 with findings where something is wrong; 503 where the database cannot be written to just now. Whoever gets 201 or 200 can rely on it: the entry is on the disk.")
            .Produces<RecordedView>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        regions.MapGet("/{region}/follow-up/entries/{id:guid}", Get)
            .WithName("GetEntry").WithSummary("One entry.").ProducesProblem(StatusCodes.Status404NotFound);
        regions.MapGet("/{region}/follow-up/entries", List)
            .WithName("ListEntries").WithSummary("Entries in the order in which they came in, a hundred at a time.").ProducesProblem(StatusCodes.Status404NotFound);
        regions.MapEvidence();
    }

    private static async Task<Results<Created<RecordedView>, Ok<RecordedView>, ProblemHttpResult>> PostAsync(
        string region, EntryPost entry, HttpContext context, Entering entering, SafeEntering comparing, Scopes scopes, IRegions regions, IOptions<ProductOptions> settings, Speech say)
    {
        if (!settings.Value.AllowsEditing)
        {
            return Answers.ReadingOnly(say);
        }

        if (regions.Find(region) is null)
        {
            return Answers.NoRegion(region, regions, say);
        }

        var request = entry.For(region);
        var outcome = await entering.EnterAsync(request, context.RequestAborted);
        if (outcome.Problem is { } problem)
        {
            return Answers.Unavailable(context, problem, say);
        }

        if (!outcome.IsRecorded)
        {
            return Answers.Refused(outcome.Findings, say);
        }

        if (outcome.WasThere && scopes.Of(region) is { } scope && comparing.Other(request, scope))
        {
            return TypedResults.Problem(
                title: say["Id:t är upptaget", "The id is taken"],
                detail: say[$"En annan rapport har redan id {request.Id}. Skapa ett nytt id för varje rapport.", $"Another report has the id {request.Id} already. Make a new id for each report."],
                statusCode: StatusCodes.Status409Conflict);
        }

        var view = new RecordedView(outcome.Id, outcome.Number, outcome.WasThere, [.. outcome.Findings.Select(FindingView.Of)]);
        return outcome.WasThere ? TypedResults.Ok(view) : TypedResults.Created($"/api/v1/regions/{Uri.EscapeDataString(region)}/follow-up/entries/{outcome.Id}", view);
    }

    private static Results<Ok<EntryView>, ProblemHttpResult> Get(string region, Guid id, IDatabase database, Scopes scopes, IRegions regions, Speech say)
    {
        if (scopes.Of(region) is not { } scope)
        {
            return Answers.NoRegion(region, regions, say);
        }

        using var connection = database.Connect();
        return new Reading.EntryReading(connection).Find(id) is { } entry && scope.Find(entry.Assignment) is not null
            ? TypedResults.Ok(EntryView.Of(entry, scope))
            : Answers.NothingThere(say, new($"Regionen har ingen rapport med id {id}.", $"The region has no report with the id {id}."));
    }

    private static Results<Ok<EntriesView>, ProblemHttpResult> List(
        string region,
        [Description("Only what this unit has reported.")] string? unit,
        [Description("Only this activity.")] string? activity,
        [Description("Only this period.")] string? period,
        [Description("Goes on after the entry with this number: the answer before says which in next.")] long? after,
        IDatabase database,
        Scopes scopes,
        IRegions regions,
        Speech say)
    {
        if (scopes.Of(region) is not { } scope)
        {
            return Answers.NoRegion(region, regions, say);
        }

        if (EntryFilter.Of(scope, unit, activity, period) is not { } filter)
        {
            return Answers.NothingThere(say, new("Enheten, aktiviteten eller perioden finns inte.", "The unit, the activity or the period does not exist."));
        }

        using var connection = database.Connect();
        var found = filter.Read(new Reading.EntryReading(connection), scope, after ?? 0, PageSize + 1);
        var page = found.Take(PageSize).ToArray();
        return TypedResults.Ok(new EntriesView([.. page.Select(entry => EntryView.Of(entry, scope))], found.Count > PageSize ? page[^1].Number : null));
    }
}
