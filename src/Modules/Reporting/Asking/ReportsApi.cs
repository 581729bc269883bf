using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Due;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>Reports over HTTP.</summary>
internal static class ReportsApi
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports").WithMetadata(new FreshEachTimeAttribute());
        reports.MapGet("/", ListAsync)
            .WithName("ListReports").WithSummary("The reports that can be made, and those that have been frozen.").ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/due", DueAsync)
            .WithName("ListDueReports").WithSummary("Which reports are due, when, what is ready, and what is missing from whom.").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/frozen/{number}", FrozenAsync)
            .WithName("GetFrozenReport").WithSummary("A frozen report as a file.").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        reports.MapGet("/frozen/{number}/rebuild", RebuildAsync)
            .WithName("RebuildReport").WithSummary("Makes a frozen report anew of what it was made of, and tells whether that gives the same bytes.").ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapPost("/verify", VerifyAsync)
            .WithName("VerifyReport").WithSummary("Tells whether the file that is sent is a frozen report, byte for byte.").Accepts<byte[]>("application/octet-stream");
        reports.MapGet("/{region}/{report}/{period}", (string region, string report, string period, [AsParameters] Wanted wanted, HttpContext context, CancellationToken stop) => RenderAsync(new(region, report, period), wanted, context, stop))
            .WithName("RenderReport").WithSummary("A report as it is drawn up now, as a file.").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        reports.MapGet("/{region}/{report}/{period}/preflight", PreflightAsync)
            .WithName("PreflightReport").WithSummary("What a report lacks before it can be frozen.").ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapPost("/{region}/{report}/{period}/freeze", FreezeAsync)
            .WithName("FreezeReport").WithSummary("Freezes a report.").ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<Ok<IEnumerable<ReportLineView>>, ProblemHttpResult>> ListAsync(
        [Description("A region’s id, or nationellt. All where it is left out.")] string? region, IRegions regions, ReportOrders orders, FrozenReports frozen, Speech say, CancellationToken stop)
    {
        string[] places = [.. regions.Active.Select(active => active.Region.Id), ReportAddress.National];
        if (region is not null && !places.Contains(region, StringComparer.Ordinal))
        {
            return NotThere(say, [NoRegion(region, regions)]);
        }

        ReportOrder[] listed = [.. (region is null ? places : [region]).SelectMany(known => orders.Of(known))];
        return TypedResults.Ok(ReportLines.Of(listed, await frozen.AllAsync(region, stop)).Select(ReportLineView.Of));
    }

    private static async Task<Results<Ok<IEnumerable<DueView>>, ProblemHttpResult>> DueAsync(
        [Description("A region’s id. All where it is left out.")] string? region,
        [FromQuery(Name = "asOf"), Description("The day to count from, yyyy-MM-dd. Today where it is left out.")] string? asOf,
        IRegions regions,
        DueReports due,
        TimeProvider clock,
        Speech say,
        CancellationToken stop)
    {
        if (region is not null && regions.Find(region) is null)
        {
            return NotThere(say, [NoRegion(region, regions)]);
        }

        var day = clock.Today();
        return asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? NotUnderstood(say, new($"”{Shown.Of(asOf)}” är ingen dag. Skriv dagen som 2026-05-31.", $"“{Shown.Of(asOf)}” is no day. Write the day as 2026-05-31."))
            : TypedResults.Ok((await due.OfAsync(region, day, stop)).Select(DueView.Of));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FrozenAsync(
        string number, [Description("html, pdf, docx, md or json. HTML where it is left out.")] string? format, FrozenFiles files, Speech say, CancellationToken stop)
    {
        if (FormatOf(format) is not { } chosen)
        {
            return NotUnderstood(say, UnknownFormat(format));
        }

        return await files.OfAsync(number, chosen, stop) switch
        {
            null => NotThere(say, [new($"Det finns ingen fryst rapport {Shown.Of(number)}.", $"There is no frozen report {Shown.Of(number)}.")]),
            { Bytes: { } bytes } => TypedResults.File(bytes, chosen.MediaType(), FileNames.Of(number, chosen)),
            var file => Unavailable(say, file.Problem),
        };
    }

    private static async Task<Results<Ok<RebuiltView>, ProblemHttpResult>> RebuildAsync(string number, ReportRebuilding rebuilding, Speech say, CancellationToken stop) =>
        await rebuilding.OfAsync(number, stop) is { } rebuilt
            ? TypedResults.Ok(new RebuiltView(number, rebuilt.IsSame, rebuilt.Report.Hash, rebuilt.Changed))
            : NotThere(say, [new($"Det finns ingen fryst rapport {Shown.Of(number)}.", $"There is no frozen report {Shown.Of(number)}.")]);

    private static async Task<Ok<Verdict>> VerifyAsync(HttpRequest request, ReportVerifying verifying, CancellationToken stop)
    {
        using var file = new MemoryStream();
        await request.Body.CopyToAsync(file, stop);
        return TypedResults.Ok(await verifying.OfAsync(file.ToArray(), stop));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> RenderAsync(ReportAddress address, Wanted wanted, HttpContext context, CancellationToken stop)
    {
        var (say, services) = (wanted.Say, context.RequestServices);
        var problems = new List<Text>();
        if (wanted.Orders.Find(address with { Unit = wanted.Unit }, problems) is not { } order)
        {
            return NotThere(say, problems);
        }

        if (FormatOf(wanted.Format) is not { } chosen)
        {
            return NotUnderstood(say, UnknownFormat(wanted.Format));
        }

        DateOnly? known = null;
        if (wanted.AsOf is { } asOf)
        {
            if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return NotUnderstood(say, new($"”{Shown.Of(asOf)}” är ingen dag. Skriv dagen som 2026-05-31.", $"“{Shown.Of(asOf)}” is no day. Write the day as 2026-05-31."));
            }

            known = day;
        }

        var document = await wanted.Composer.OfAsync(order, say.Language, known, stop);
        var file = await wanted.Rendering.OfAsync(document, chosen, wanted.Clock.GetUtcNow(), null, stop, SiteOf(context, say));
        return file.Bytes is { } bytes ? TypedResults.File(bytes, chosen.MediaType(), FileNames.Of(order.Address, chosen)) : Unavailable(say, file.Problem);
    }

    private static async Task<Results<Ok<IEnumerable<FindingView>>, ProblemHttpResult>> PreflightAsync(
        string region, string report, string period, [Description("The unit, where it is a unit’s own report.")] string? unit, ReportOrders orders, Composer composer, Preflight preflight, Speech say, CancellationToken stop)
    {
        var problems = new List<Text>();
        return orders.Find(new ReportAddress(region, report, period, unit), problems) is { } order
            ? TypedResults.Ok(preflight.Of(order, await composer.OfAsync(order, say.Language, null, stop)).Select(FindingView.Of))
            : NotThere(say, problems);
    }

    private static async Task<Results<Created<FrozenNumber>, ProblemHttpResult>> FreezeAsync(
        string region, string report, string period, FreezePost post, ReportOrders orders, ReportFreezing freezing, IOptions<ProductOptions> settings, HttpContext context, Speech say, CancellationToken stop)
    {
        if (!settings.Value.AllowsEditing)
        {
            return TypedResults.Problem(title: say["Här går det bara att läsa", "This is for reading only"], statusCode: StatusCodes.Status403Forbidden);
        }

        var problems = new List<Text>();
        if (orders.Find(new ReportAddress(region, report, period, post.Unit), problems) is not { } order)
        {
            return NotThere(say, problems);
        }

        var outcome = await freezing.FreezeAsync(
            new FreezeRequest
            {
                Order = order,
                Language = say.Language,
                By = WrittenText.LineOf(post.By),
                Why = WrittenText.Of(post.Why),
                Corrects = WrittenText.Of(post.Corrects),
                DrawnUpOn = post.DrawnUpOn,
                Site = SiteOf(context, say),
            },
            stop);
        return outcome switch
        {
            { Number: { } number } => TypedResults.Created($"{say.Base}api/v1/reports/frozen/{number}", new FrozenNumber(number, outcome.Findings.Select(FindingView.Of))),
            { Problem: { } problem } => Unavailable(say, problem),
            _ => TypedResults.Problem(
                title: say["Rapporten frystes inte", "The report was not frozen"],
                detail: string.Join(' ', outcome.Findings.Take(3).Select(finding => say[finding.Message])),
                statusCode: StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["findings"] = outcome.Findings.Select(FindingView.Of) }),
        };
    }

    /// <summary>The address that the request came in at.</summary>
    public static string SiteOf(HttpContext context, Speech say) => string.Create(CultureInfo.InvariantCulture, $"{context.Request.Scheme}://{context.Request.Host}{say.Base}");

    private static ReportFormat? FormatOf(string? written) => written is null ? ReportFormat.Html : Words.TryParse<ReportFormat>(written, out var format) ? format : null;

    private static Text UnknownFormat(string? written)
    {
        var remedy = Suggestion.Remedy(written ?? string.Empty, Words.All<ReportFormat>());
        return new($"”{Shown.Of(written ?? string.Empty)}” är inget format. {remedy.Swedish}", $"“{Shown.Of(written ?? string.Empty)}” is no format. {remedy.English}");
    }

    private static Text NoRegion(string written, IRegions regions)
    {
        var remedy = Suggestion.Remedy(written, [.. regions.Active.Select(active => active.Region.Id), ReportAddress.National]);
        return new($"Det finns ingen region ”{Shown.Of(written)}” här. {remedy.Swedish}", $"There is no region “{Shown.Of(written)}” here. {remedy.English}");
    }

    private static ProblemHttpResult NotThere(Speech say, IEnumerable<Text> problems) =>
        TypedResults.Problem(title: say["Det som efterfrågades finns inte", "What was asked for does not exist"], detail: string.Join(' ', problems.Select(problem => say[problem])), statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult NotUnderstood(Speech say, Text problem) =>
        TypedResults.Problem(title: say["Frågan går inte att förstå", "The question cannot be understood"], detail: say[problem], statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult Unavailable(Speech say, Text? problem) =>
        TypedResults.Problem(title: say["Det går inte nu", "It cannot be done now"], detail: say[problem], statusCode: StatusCodes.Status503ServiceUnavailable);
}
