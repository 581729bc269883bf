using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Entries.Http;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Asking;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Files with entries over HTTP.</summary>
internal static class ExchangeApi
{
    public static void MapExchange(this IEndpointRouteBuilder api)
    {
        var followUp = api.MapGroup("/regions/{region}/follow-up").WithTags("Follow-up").WithMetadata(new FreshEachTimeAttribute());
        followUp.MapGet("/export", Export)
            .WithName("ExportEntries").WithSummary("The entries of a region in a file that can be imported again: every entry, corrected ones too, in the order in which they came in.")
            .Produces(StatusCodes.Status200OK, contentType: PostedTable.Csv, additionalContentTypes: [PostedTable.Workbook])
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        followUp.MapPost("/import", ImportAsync)
            .WithName("ImportEntries").WithSummary("Imports entries from a CSV file or a workbook in the body of the request. It is a dry run unless apply is true. The same file sent twice changes nothing.")
            .Accepts<byte[]>(PostedTable.Csv, PostedTable.Workbook)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<FileStreamHttpResult, ProblemHttpResult> Export(
        string region,
        [Description("csv or xlsx; csv where it is left out.")] string? format,
        [Description("The unit at and below which; the whole region where it is left out.")] string? unit,
        [Description("The period's id, for example 2026-T2; all where it is left out.")] string? period,
        Ground ground,
        EntryExport export,
        IRegions regions,
        TimeProvider clock,
        Speech say)
    {
        if (ground.Of(region, out var problem) is not { } scope)
        {
            return PictureApi.NoGround(region, problem, regions, say);
        }

        var problems = new List<Text>();
        var place = Asked.Unit(scope, unit, problems);
        var only = Asked.PeriodId(scope, period, problems);
        if (problems.Count > 0)
        {
            return CalendarApi.NotFound(problems, say);
        }

        var kind = SentTable.Kind(format, say, out var noFormat);
        if (noFormat is not null)
        {
            return noFormat;
        }

        // It may be of any size, so it is written to disk first; it is gone when it has been sent.
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            export.Write(scope, place?.Number, only, kind, file);
        }
        catch (UnwritableException full)
        {
            file.Dispose();
            return TypedResults.Problem(title: say["Det ryms inte", "It does not fit"], detail: say[full.Sentence], statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        return SentTable.Of(file, kind, FormattableString.Invariant($"poster-{region}-{clock.Today():yyyy-MM-dd}"));
    }

    private static async Task<Results<Ok<ImportView>, UnprocessableEntity<ImportView>, ProblemHttpResult>> ImportAsync(
        string region,
        [Description("Whether the entries are recorded. Otherwise it is only said what would be.")] bool? apply,
        [Description("Who imports. Needed with apply; stands on rows that do not say who reported.")] string? by,
        [Description("What the file is called, which the history will show.")] string? name,
        [Description("The id of one of the region's profiles for its own system.")] string? profile,
        [Description("The sheet of a workbook; the first where it is left out.")] string? sheet,
        [Description("The day for rows that do not say when they were reported; today where it is left out.")] DateOnly? reported,
        [Description("Whether one bad row keeps all out. Otherwise the good ones are recorded.")] bool? allOrNothing,
        HttpContext context,
        Ground ground,
        EntryImport import,
        IRegions regions,
        IOptions<ProductOptions> settings,
        Speech say)
    {
        if (!settings.Value.AllowsEditing)
        {
            return Answers.ReadingOnly(say);
        }

        if (ground.Of(region, out var trouble) is not { } scope)
        {
            return PictureApi.NoGround(region, trouble, regions, say);
        }

        var chosen = profile is null ? null : scope.Configuration.EntryProfiles.FirstOrDefault(known => known.Id == profile);
        if (profile is not null && chosen is null)
        {
            return Answers.NothingThere(say, new($"Regionen har ingen profil ”{Shown.Line(profile)}”.", $"The region has no profile “{Shown.Line(profile)}”."));
        }

        if (apply == true && string.IsNullOrWhiteSpace(by))
        {
            return TypedResults.Problem(
                title: say["Namn saknas", "A name is missing"], detail: say["Ange by: vem som läser in.", "Give by: who imports."], statusCode: StatusCodes.Status400BadRequest);
        }

        var (content, problem) = await PostedTable.ReadAsync(context.Request, say);
        if (content is null)
        {
            return problem!;
        }

        var choices = new ImportChoices
        {
            RegionId = scope.RegionId,
            By = string.IsNullOrWhiteSpace(by) ? ImportChoices.Nobody : Shown.Of(by, 200),
            KnownOn = reported,
            DryRun = apply != true,
            AllOrNothing = allOrNothing == true,
            Sheet = sheet,
            Profile = chosen is null ? null : new ImportProfile(chosen),
        };

        // What has begun is not stopped because whoever sent it goes away.
        var file = EntryFile.Of(content, string.IsNullOrWhiteSpace(name) ? PostedTable.NameOf(context.Request, "import") : Shown.Line(Path.GetFileName(name.Trim())));
        var result = await import.ImportAsync(file, choices, null, null, CancellationToken.None);
        return result switch
        {
            { IsForNow: true, Problem: { } reason } => Answers.Unavailable(context, reason, say),
            { Problem: not null } => TypedResults.UnprocessableEntity(ImportView.Of(result)),
            _ => TypedResults.Ok(ImportView.Of(result)),
        };
    }
}
