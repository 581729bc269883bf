using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Importing;
using PatientSafety.Indicators.Showing;
using PatientSafety.Indicators.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Indicators.Browsing;

/// <summary>Recording and importing values over HTTP, where editing is allowed.</summary>
internal static class IndicatorsWritingApi
{
    public static void MapIndicatorWriting(this IEndpointRouteBuilder api, string tag)
    {
        api.MapPost("/regions/{region}/indicators/{indicator}/values", RecordAsync)
            .WithTags(tag).WithName("RecordIndicatorValue").WithSummary("Records a value, corrects one or takes one back. The old value stays in the history. What stands there already is not recorded twice.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/regions/{region}/indicators/import", ImportAsync)
            .WithTags(tag).WithName("ImportIndicatorValues").WithSummary("Imports values from a CSV or XLSX file in the body of the request. It is a dry run unless apply is true.")
            .Accepts<byte[]>(PostedTable.Csv, PostedTable.Workbook)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    private static async Task<Results<Ok<IndicatorView>, ProblemHttpResult>> RecordAsync(
        string region,
        string indicator,
        ReportedValue sent,
        IRegions regions,
        IndicatorValues values,
        ValueImport import,
        ValueRecording recording,
        IOptions<ProductOptions> settings,
        Speech say,
        CancellationToken stop)
    {
        if (!settings.Value.AllowsEditing)
        {
            return ReadOnly(say);
        }

        if (regions.Find(region) is not { } found)
        {
            return IndicatorsApi.NoRegion(region, regions, say);
        }

        if (found.Indicator(indicator) is not { } known)
        {
            return IndicatorsApi.NoIndicator(indicator, found, say);
        }

        var form = new PostedValues(import.GroundOf(found))
        {
            By = sent.By?.Trim() ?? string.Empty,
            Corrects = sent.Corrects,
            TakesBack = sent is { Corrects: not null, Value: null, Numerator: null, Denominator: null },
        };
        var entries = form.Read([new WrittenValue
        {
            Indicator = indicator,
            Unit = sent.Unit ?? string.Empty,
            Period = sent.Period ?? string.Empty,
            Dimension = sent.Dimension ?? string.Empty,
            Value = sent.Value ?? string.Empty,
            Numerator = sent.Numerator?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            Denominator = sent.Denominator?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            ReportedOn = sent.ReportedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            Reason = sent.Reason ?? string.Empty,
        }]);
        if (form.Findings.Count > 0)
        {
            return Problem(say["Värdet går inte att spara", "The value cannot be saved"], string.Join(' ', form.Findings.Select(finding => $"{say[finding.Message]} {say[finding.Remedy]}")), StatusCodes.Status400BadRequest);
        }

        var outcome = await recording.RecordAsync(region, entries, form.By, null, goodOnes: false, stop);
        if (outcome.Problem is { } problem)
        {
            return Problem(say["Databasen kan inte användas", "The database cannot be used"], say[problem], StatusCodes.Status503ServiceUnavailable);
        }

        if (outcome.Decisions.Select(decision => decision.Finding).FirstOrDefault(finding => finding is not null) is { } refused)
        {
            return Problem(say["Värdet sparades inte", "The value was not saved"], $"{say[refused.Message]} {say[refused.Remedy]}", StatusCodes.Status409Conflict);
        }

        var question = new IndicatorQuestion(region, indicator) { UnitId = entries[0].UnitId, Within = entries[0].Period };
        var points = (await values.ValuesAsync(question, stop)).Where(point => point.DimensionId == entries[0].DimensionId).ToArray();
        return TypedResults.Ok(new IndicatorView(IndicatorSummaryView.Of(known, points), entries[0].UnitId, [.. points.Select(point => PointView.Of(known, point))]));
    }

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> ImportAsync(
        string region,
        [FromQuery(Name = "name"), Description("The file’s name, which the history will show: values.csv, values.xlsx.")] string? name,
        [FromQuery(Name = "apply"), Description("Whether the values are saved.")] bool? apply,
        [FromQuery(Name = "goodRows"), Description("Whether rows that are right are saved also where others are wrong; else all or none.")] bool? goodRows,
        [FromQuery(Name = "by"), Description("Who imports. Needed with apply.")] string? by,
        [FromQuery(Name = "why"), Description("The reason of corrections in rows that give none.")] string? why,
        HttpRequest request,
        IRegions regions,
        ValueImport import,
        IOptions<ProductOptions> settings,
        Speech say,
        CancellationToken stop)
    {
        if (!settings.Value.AllowsEditing)
        {
            return ReadOnly(say);
        }

        if (regions.Find(region) is not { } found)
        {
            return IndicatorsApi.NoRegion(region, regions, say);
        }

        if (apply == true && string.IsNullOrWhiteSpace(by))
        {
            return Problem(say["Frågan är inte fullständig", "The question is not complete"], say["Ange by: vem som läser in.", "Give by: who imports."], StatusCodes.Status400BadRequest);
        }

        var (content, problem) = await PostedTable.ReadAsync(request, say);
        if (content is null)
        {
            return problem!;
        }

        var file = string.IsNullOrWhiteSpace(name) ? PostedTable.NameOf(request, "import") : Path.GetFileName(name.Trim());
        TableSource Open() => TableSource.Open(new MemoryStream(content, writable: false), file);
        var outcome = apply == true
            ? await import.ApplyAsync(found, file, Open, by!.Trim(), why ?? string.Empty, goodRows == true, stop)
            : await import.TryAsync(found, file, Open, why ?? string.Empty, stop);
        return TypedResults.Ok(ImportView.Of(outcome, apply == true));
    }

    private static ProblemHttpResult ReadOnly(Speech say) => Problem(
        say["Här går det bara att läsa", "This is for reading only"],
        say["Webbplatsen kan nås från andra datorer och har ingen inloggning, så den tar inte emot ändringar. Använd kommandoraden.", "The site can be reached from other computers and has no sign-in, so it takes no changes. Use the command line."],
        StatusCodes.Status403Forbidden);

    private static ProblemHttpResult Problem(string title, string detail, int status) => TypedResults.Problem(title: title, detail: detail, statusCode: status);
}
