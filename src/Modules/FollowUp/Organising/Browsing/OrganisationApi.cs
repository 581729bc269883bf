using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>Organisations over HTTP.</summary>
internal static class OrganisationApi
{
    public static void MapOrganisations(this IEndpointRouteBuilder api)
    {
        var organisation = api.MapGroup("/regions/{region}/organisation").WithTags("Organisation").WithMetadata(new FreshEachTimeAttribute());
        organisation.MapGet("/", Show)
            .WithName("ShowOrganisation").WithSummary("The units of a region on a day, each before those below it.")
            .WithDescription("Without a day it is today, as Sweden counts. A unit that was closed before the day is left out; ask for an earlier day to see it.").ProducesProblem(StatusCodes.Status404NotFound);
        organisation.MapGet("/file", File)
            .WithName("ExportOrganisation").WithSummary("The same as a file that the import reads: format=csv or format=xlsx.")
            .Produces(StatusCodes.Status200OK, contentType: PostedTable.Csv, additionalContentTypes: [PostedTable.Workbook]).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        organisation.MapPost("/import", ImportAsync)
            .WithName("ImportOrganisation").WithSummary("What a CSV file or workbook would change of the organisation, or the change itself.")
            .WithDescription("The file is the body, with text/csv or the media type of .xlsx as its content type. Without apply=true nothing is changed. With it, by and why are needed, and all rows have to be good unless skipBad=true; the same file sent twice changes nothing. closeMissing=true closes units that the file does not have. revision is the one that a plan was made on: where the organisation has changed since, nothing is done.")
            .Accepts<byte[]>(PostedTable.Csv, PostedTable.Workbook)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<OrganisationView>, ProblemHttpResult> Show(string region, DateOnly? day, IRegions regions, Organisations organisations, TimeProvider clock, Speech say) =>
        organisations.Of(region) is { } found ? TypedResults.Ok(OrganisationView.Of(found, day ?? clock.Today())) : Unknown(region, regions, say);

    private static Results<FileStreamHttpResult, ProblemHttpResult> File(string region, DateOnly? day, string? format, IRegions regions, Organisations organisations, TimeProvider clock, Speech say)
    {
        if (organisations.Of(region) is not { } found)
        {
            return Unknown(region, regions, say);
        }

        var kind = SentTable.Kind(format, say, out var noFormat);
        if (noFormat is not null)
        {
            return noFormat;
        }

        var on = day ?? clock.Today();
        var stream = new MemoryStream();
        OrganisationTable.ForImport(OrganisationView.Of(found, on), say.Language).WriteTo(stream, kind, say["Organisation", "Organisation"]);
        return SentTable.Of(stream, kind, FormattableString.Invariant($"organisation-{region}-{on:yyyy-MM-dd}"));
    }

    private static async Task<Results<Ok<ImportView>, UnprocessableEntity<ImportView>, Conflict<ImportView>, ProblemHttpResult>> ImportAsync(
        string region, bool? apply, string? by, string? why, DateOnly? day, bool? closeMissing, bool? skipBad, long? revision,
        HttpRequest request, IRegions regions, OrganisationImport import, IOptions<ProductOptions> settings, TimeProvider clock, Speech say)
    {
        if (!settings.Value.AllowsEditing)
        {
            return Problem(StatusCodes.Status403Forbidden, say["Här går det bara att läsa", "This is for reading only"], say["Webbplatsen tar inte emot ändringar. Använd kommandoraden, eller sätt Editing till true.", "The site takes no changes. Use the command line, or set Editing to true."]);
        }

        if (regions.Find(region) is null)
        {
            return Unknown(region, regions, say);
        }

        if (apply == true && (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(why)))
        {
            return Problem(StatusCodes.Status400BadRequest, say["Namn och skäl saknas", "Name and reason are missing"], say["Ange by och why.", "Give by and why."]);
        }

        var (content, problem) = await PostedTable.ReadAsync(request, say);
        if (content is null)
        {
            return problem!;
        }

        var plan = import.Plan(region, OrganisationFile.Read(new MemoryStream(content), PostedTable.NameOf(request, "organisation")), day ?? clock.Today(), closeMissing == true);
        if (revision is { } seen && seen != plan.Before.Revision)
        {
            return TypedResults.Conflict(ImportView.Of(plan, ActOutcome.Refused(OrganisationFindings.Overtaken.At(null, OrganisationFindings.Overtaken.Title))));
        }

        if (apply != true)
        {
            return TypedResults.Ok(ImportView.Of(plan, null));
        }

        if (plan.HasErrors && !plan.CanBeApplied(skipBad == true))
        {
            return TypedResults.UnprocessableEntity(ImportView.Of(plan, null));
        }

        // What has begun is not stopped because whoever sent it goes away.
        var outcome = await import.ApplyAsync(plan, by!.Trim(), why!.Trim(), CancellationToken.None);
        return outcome.Problem is { } trouble ? Problem(StatusCodes.Status503ServiceUnavailable, say["Det gick inte att spara", "It could not be saved"], say[trouble])
            : outcome.Done ? TypedResults.Ok(ImportView.Of(plan, outcome))
            : TypedResults.Conflict(ImportView.Of(plan, outcome));
    }

    private static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(title: title, detail: detail, statusCode: status);

    private static ProblemHttpResult Unknown(string region, IRegions regions, Speech say) => Problem(
        StatusCodes.Status404NotFound,
        say["Regionen finns inte", "There is no such region"],
        $"{say[$"Regionen ”{region}” finns inte.", $"There is no region “{region}”."]} {say[Suggestion.Remedy(region, [.. regions.Active.Select(known => known.Region.Id)])]}");
}
