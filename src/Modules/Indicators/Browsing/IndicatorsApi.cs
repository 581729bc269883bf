using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Showing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Browsing;

/// <summary>Indicators over HTTP: reading. Writing is in <see cref="IndicatorsWritingApi"/>.</summary>
internal static class IndicatorsApi
{
    private const string Tag = "Indicators";

    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        api.MapGet("/regions/{region}/indicators", ListAsync)
            .WithTags(Tag).WithName("ListIndicators").WithSummary("A region’s indicators, each with the latest value of the region as a whole.")
            .WithMetadata(new FreshEachTimeAttribute()).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/regions/{region}/indicators/{indicator}", ShowAsync)
            .WithTags(Tag).WithName("ShowIndicator").WithSummary("One indicator with its values over time. A value that rests on too few has no number.")
            .WithMetadata(new FreshEachTimeAttribute()).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapIndicatorWriting(Tag);
    }

    private static async Task<Results<Ok<IndicatorSummaryView[]>, ProblemHttpResult>> ListAsync(string region, IRegions regions, IndicatorValues values, Speech say, CancellationToken stop)
    {
        if (regions.Find(region) is not { } found)
        {
            return NoRegion(region, regions, say);
        }

        var known = await values.OfRegionAsync(region, stop);
        return TypedResults.Ok(found.Indicators.Select(indicator => IndicatorSummaryView.Of(indicator, known[indicator.Id])).ToArray());
    }

    private static async Task<Results<Ok<IndicatorView>, ProblemHttpResult>> ShowAsync(
        string region,
        string indicator,
        [FromQuery(Name = "unit"), Description("A unit’s id, name or HSA id; the region as a whole where it is left out.")] string? unit,
        [FromQuery(Name = "from"), Description("The first day, inclusive, that the values’ periods may begin on.")] DateOnly? from,
        [FromQuery(Name = "to"), Description("The last day, inclusive, that the values’ periods may end on.")] DateOnly? to,
        [FromQuery(Name = "knownAt"), Description("An instant: the answer is what was known then. Now where it is left out.")] DateTimeOffset? knownAt,
        [FromQuery(Name = "history"), Description("Whether values are listed too that were corrected or taken back.")] bool? history,
        IRegions regions,
        IndicatorValues values,
        TimeProvider clock,
        Speech say,
        CancellationToken stop)
    {
        if (regions.Find(region) is not { } found)
        {
            return NoRegion(region, regions, say);
        }

        if (found.Indicator(indicator) is not { } known)
        {
            return NoIndicator(indicator, found, say);
        }

        var (unitId, remedy) = UnitNames.Find(new EntryGround(found, values.OrganisationOf(region), clock.Today()), unit ?? string.Empty, clock.Today());
        if (remedy is not null)
        {
            return TypedResults.Problem(
                title: say["Enheten finns inte", "There is no such unit"], detail: say[remedy], statusCode: StatusCodes.Status404NotFound);
        }

        if (to < from)
        {
            return TypedResults.Problem(title: say["Frågan går inte att förstå", "The question cannot be understood"], detail: say["to är före from.", "to is before from."], statusCode: StatusCodes.Status400BadRequest);
        }

        var question = new IndicatorQuestion(region, indicator)
        {
            UnitId = unitId,
            Within = from is null && to is null ? null : new Period(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue),
            KnownAt = knownAt,
        };
        var points = history == true ? await values.HistoryAsync(question, stop) : await values.ValuesAsync(question, stop);
        return TypedResults.Ok(new IndicatorView(
            IndicatorSummaryView.Of(known, points.Where(point => point.CorrectedBy is null && !point.IsTakenBack)), unitId, [.. points.Select(point => PointView.Of(known, point))]));
    }

    public static ProblemHttpResult NoRegion(string written, IRegions regions, Speech say) => TypedResults.Problem(
        title: say["Regionen finns inte", "There is no such region"],
        detail: $"{say[$"Regionen ”{written}” finns inte.", $"There is no region “{written}”."]} {say[Suggestion.Remedy(written, [.. regions.Active.Select(known => known.Region.Id)])]}",
        statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NoIndicator(string written, RegionConfiguration region, Speech say) => TypedResults.Problem(
        title: say["Indikatorn finns inte", "There is no such indicator"],
        detail: $"{say[$"Indikatorn ”{written}” finns inte.", $"There is no indicator “{written}”."]} {say[Suggestion.Remedy(written, [.. region.Indicators.Select(known => known.Id)])]}",
        statusCode: StatusCodes.Status404NotFound);
}
