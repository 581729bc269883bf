using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Regional;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Showing;

internal sealed class IndicatorShowCommand : Command
{
    private readonly CommandContext context;

    public IndicatorShowCommand(CommandContext context)
        : base("show", context.Say("Visar en regions indikatorer, eller värdena av en av dem.", "Shows a region’s indicators, or the values of one of them."))
    {
        this.context = context;
        var region = IndicatorSymbols.Region(context);
        var id = new Argument<string?>("indicator") { HelpName = context.Say("indikator", "indicator"), Arity = ArgumentArity.ZeroOrOne, Description = context.Say("Indikatorns id; annars visas alla med sitt senaste värde.", "The indicator’s id; else all are shown with their latest value.") };
        var unit = new Option<string?>("--unit") { HelpName = context.Say("enhet", "unit"), Description = context.Say("En enhets id, namn eller HSA-id; annars hela regionen.", "A unit’s id, name or HSA id; else the whole region.") };
        var history = new Option<bool>("--history") { Description = context.Say("Visar också värden som har rättats eller tagits tillbaka.", "Shows values too that have been corrected or taken back.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Arguments.Add(id);
        Options.Add(unit);
        Options.Add(history);
        Options.Add(output);
        SetAction((parsed, stop) => RunAsync(parsed.GetRequiredValue(region), parsed.GetValue(id), parsed.GetValue(unit), parsed.GetValue(history), parsed.FormatOf(output), stop));
    }

    private async Task<int> RunAsync(string regionId, string? indicatorId, string? unit, bool history, OutputFormat format, CancellationToken stop)
    {
        if (context.FindRegion(regionId) is not { } region)
        {
            return ExitCode.Failure;
        }

        var state = await context.Services.GetRequiredService<IDatabase>().InspectAsync(stop);
        if (!state.CanWrite && state.Condition != DatabaseCondition.Absent)
        {
            await context.Messages.WriteLineAsync(context.Say(state.Reason));
        }

        var values = context.Services.GetRequiredService<IndicatorValues>();
        if (indicatorId is null)
        {
            await AllAsync(region, values, format, stop);
            return ExitCode.Fine;
        }

        var ground = new EntryGround(region, values.OrganisationOf(regionId), context.Services.GetRequiredService<TimeProvider>().Today());
        if (EntryReading.Indicator(indicatorId, ground) is not { } indicator)
        {
            return context.Unknown(new($"Indikatorn ”{indicatorId}” finns inte.", $"There is no indicator “{indicatorId}”."), indicatorId, region.Indicators.Select(known => known.Id));
        }

        var (unitId, remedy) = UnitNames.Find(ground, unit ?? string.Empty, ground.Today);
        if (remedy is not null)
        {
            await context.Messages.WriteLineAsync($"{context.Say($"Enheten ”{unit}” finns inte.", $"There is no unit “{unit}”.")} {context.Say(remedy)}");
            return ExitCode.Failure;
        }

        var question = new IndicatorQuestion(regionId, indicator.Id) { UnitId = unitId };
        var points = history ? await values.HistoryAsync(question, stop) : await values.ValuesAsync(question, stop);
        if (format == OutputFormat.Table)
        {
            await context.Results.WriteLineAsync($"{context.Say(indicator.Name)}, {UnitNames.Name(region, ground.Organisation, unitId, ground.Today)}. {context.Say("Mål:", "Target:")} {context.Say(Targets.Of(indicator))}");
        }

        context.WriteList(
            format,
            ValuesTable(indicator, points, format == OutputFormat.Table && !history),
            () => new IndicatorView(IndicatorSummaryView.Of(indicator, points.Where(point => point.CorrectedBy is null && !point.IsTakenBack)), unitId, [.. points.Select(point => PointView.Of(indicator, point))]));
        return ExitCode.Fine;
    }

    private async Task AllAsync(RegionConfiguration region, IndicatorValues values, OutputFormat format, CancellationToken stop)
    {
        if (region.Indicators.IsEmpty)
        {
            await context.Messages.WriteLineAsync(context.Say($"{region.Region.Name} har inga indikatorer. De skrivs under ”indicators” i regionens plan.yaml.", $"{region.Region.Name} has no indicators. They are written under “indicators” in the region’s plan.yaml."));
        }

        var known = await values.OfRegionAsync(region.Region.Id, stop);
        if (format == OutputFormat.Table)
        {
            foreach (var indicator in region.Indicators)
            {
                await context.Results.WriteLineAsync($"{context.Say(indicator.Name)} ({indicator.Id})");
                await context.Results.WriteLineAsync($"  {context.Say(Standing(indicator, LatestValues.Of(known[indicator.Id])))}");
            }

            return;
        }

        context.WriteList(
            format,
            Table.Of(
                region.Indicators.Select(indicator => (Indicator: indicator, Latest: LatestValues.Of(known[indicator.Id]))),
                ("Id", row => row.Indicator.Id),
                (context.Say("Indikator", "Indicator"), row => context.Say(row.Indicator.Name)),
                (context.Say("Senast", "Latest"), row => row.Latest switch { [] => "–", [var one] => context.Say(Targets.Value(row.Indicator, one)), _ => string.Join(' ', row.Latest.Select(point => context.Say(Short(row.Indicator, point)))) }),
                (context.Say("Period", "Period"), row => row.Latest is [var first, ..] ? PeriodText.Id(first.Period) : "–"),
                (context.Say("Mål", "Target"), row => context.Say(Targets.Of(row.Indicator))),
                (context.Say("Läge", "Status"), row => context.Say(row.Latest.Count > 1 ? Targets.Verdict(row.Indicator, row.Latest) : Targets.Verdict(row.Indicator, row.Latest.Count == 0 ? null : row.Latest[0])))),
            () => region.Indicators.Select(indicator => IndicatorSummaryView.Of(indicator, known[indicator.Id])));
    }

    /// <summary>2024-T3: 95,5 %, når målet (minst 95 %).</summary>
    private static Core.Text Standing(Indicator indicator, IReadOnlyList<IndicatorPoint> latest)
    {
        var verdict = latest.Count > 1 ? Targets.Verdict(indicator, latest) : Targets.Verdict(indicator, latest.Count == 0 ? null : latest[0]);
        return new(In(Core.Language.Swedish), In(Core.Language.English));

        string In(Core.Language language)
        {
            var target = indicator.Target is null ? string.Empty : $" ({Targets.Of(indicator).In(language)})";
            return latest switch
            {
                [] => verdict.In(language) + target,
                [var one] => $"{PeriodText.Id(one.Period)}: {Targets.Value(indicator, one).In(language)}, {verdict.In(language)}{target}",
                [var first, ..] => $"{PeriodText.Id(first.Period)}: {string.Join(' ', latest.Select(point => Short(indicator, point).In(language)))}, {verdict.In(language)}{target}",
            };
        }
    }

    private static Core.Text Short(Indicator indicator, IndicatorPoint point) => point.Measure is { } measure
        ? new(Measures.Short(measure, indicator.Scale, Core.Language.Swedish), Measures.Short(measure, indicator.Scale, Core.Language.English))
        : new("–", "–");

    private Table ValuesTable(Indicator indicator, IEnumerable<IndicatorPoint> points, bool isNarrow)
    {
        (string Heading, Func<IndicatorPoint, string?> Cell)[] columns =
        [
            (context.Say("Nr", "No"), point => point.Number.ToString(CultureInfo.InvariantCulture)),
            (context.Say("Period", "Period"), point => PeriodText.Id(point.Period)),
            .. indicator.Scale.Dimensions.IsEmpty ? Array.Empty<(string, Func<IndicatorPoint, string?>)>() : [(context.Say("Dimension", "Dimension"), point => context.Say(indicator.Scale.Dimension(point.DimensionId)?.Name))],
            (context.Say("Värde", "Value"), point => context.Say(Targets.Value(indicator, point))),
            (context.Say("Läge", "Status"), point => context.Say(Targets.Verdict(indicator, point))),
            (context.Say("Rapporterad", "Reported"), point => point.ReportedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. isNarrow ? Array.Empty<(string, Func<IndicatorPoint, string?>)>() :
            [
                (context.Say("Täljare", "Numerator"), point => point.Numerator?.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Nämnare", "Denominator"), point => point.Denominator?.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Av", "By"), point => point.By),
                (context.Say("Ursprung", "Origin"), point => context.Say(Names.Origin(point))),
                (context.Say("Rättar", "Corrects"), point => point.Corrects?.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Skäl", "Reason"), point => point.Reason),
            ],
        ];
        return Table.Of(points, columns);
    }
}
