using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.National;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.InReports;

/// <summary>How the indicators have gone up to the end of the report's period.</summary>
internal sealed class IndicatorValuesPart(IndicatorValues values, IDatabase database) : IRegionPart
{
    public string Id => "indicators.values";

    public Text Name { get; } = new("Indikatorernas värden", "The values of the indicators");

    public async ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var say = report.Say;
        var page = $"regions/{report.RegionId}/indicators";
        var indicators = IndicatorsOf.Section(report.Configuration, report.Plan, area);
        if (indicators.IsEmpty)
        {
            return area is not null ? [] :
            [
                new Remark(RemarkKind.Missing, new Run(say["Inga indikatorer är angivna för planen.", "No indicators are stated for the plan."])
                {
                    Behind = new Trace(say["Regionens indikatorer, så som de är inlagda här.", "The region’s indicators, as they are entered here."], page),
                }),
            ];
        }

        var known = await ValuesInReport.OfAsync(report, values, database, stop);
        return known.Problem is { } problem
            ? [new Remark(RemarkKind.Missing, new Run($"{say["Indikatorernas värden kan inte läsas.", "The values of the indicators cannot be read."]} {say[problem]}"))]
            :
            [
                .. indicators.Where(indicator => known.Points.Contains(indicator.Id)).SelectMany(indicator => new IndicatorBlocks(report, indicator, [.. known.Points[indicator.Id]]).All),
                .. Silent(report, page, [.. indicators.Where(indicator => !known.Points.Contains(indicator.Id) && IsMeasuredHere(report, indicator))]),
                .. Unsupported(report, page, indicators),
            ];
    }

    /// <summary>Of a unit only what is measured at its level is missed.</summary>
    private static bool IsMeasuredHere(RegionReport report, Indicator indicator) =>
        report.IsOfRegion || indicator.LevelId is null || indicator.LevelId == ValuesInReport.LevelOf(report);

    private static IEnumerable<Remark> Silent(RegionReport report, string page, Indicator[] silent)
    {
        if (silent.Length == 0)
        {
            yield break;
        }

        var say = report.Say;
        var names = Listed.Quoted(silent.Select(indicator => indicator.Name), say.Language);
        var who = report.IsOfRegion ? report.Configuration.Region.Name : report.UnitName;
        yield return new(
            RemarkKind.Missing,
            new Run(say[
                $"Inget värde är rapporterat för {who} till och med {say[report.Covered.To]} på {names}.",
                $"No value is reported for {who} up to {say[report.Covered.To]} of {names}."])
            {
                Behind = new Trace(say["Rapporterade värden på regionens indikatorer.", "Reported values of the region’s indicators."], page),
            });
    }

    private static IEnumerable<Remark> Unsupported(RegionReport report, string page, ImmutableArray<Indicator> indicators)
    {
        var say = report.Say;
        string[] unsupported =
        [
            .. from indicator in indicators
               from fact in new (Text What, Provenance? Provenance)[]
               {
                   (new("indikatorn", "the indicator"), indicator.Provenance),
                   (new("målet för", "the target of"), indicator.Target?.Provenance),
                   (new("utgångsläget för", "the baseline of"), indicator.Baseline?.Provenance),
               }
               where fact.Provenance is { Attestation: not Attestation.Attested }
               select $"{say[fact.What]} {Listed.Quoted([indicator.Name], say.Language)} ({say[Labels.Of(fact.Provenance!.Attestation)].ToLowerInvariant()})",
        ];
        if (unsupported.Length > 0)
        {
            var list = string.Join("; ", unsupported);
            yield return new(RemarkKind.Unconfirmed, new Run(say[$"Inte belagt i källan: {list}.", $"Not attested by the source: {list}."])
            {
                Behind = new Trace(say["Regionens indikatorer, så som de är inlagda här.", "The region’s indicators, as they are entered here."], page),
            });
        }
    }
}
