using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Storage;
using PatientSafety.Indicators.Suppressing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators;

/// <summary>What may be shown of the values that were reported.</summary>
internal sealed class IndicatorValues(IRegions regions, ValueReading reading, IServiceProvider services) : IIndicators
{
    public async Task<ImmutableArray<IndicatorPoint>> ValuesAsync(IndicatorQuestion question, CancellationToken stop) =>
        [.. (await HistoryAsync(question, stop)).Where(point => point.CorrectedBy is null && !point.IsTakenBack)];

    /// <summary>The values with those that were corrected or taken back.</summary>
    public async Task<ImmutableArray<IndicatorPoint>> HistoryAsync(IndicatorQuestion question, CancellationToken stop)
    {
        if (regions.Find(question.RegionId)?.Indicator(question.IndicatorId) is not { } indicator)
        {
            return [];
        }

        var organisation = OrganisationOf(question.RegionId);
        var found = question.UnitId is { } asked ? organisation?.Find(asked) : null;
        var unit = found is null ? question.UnitId : found.Number == organisation!.Top.Number ? null : found.Id;
        var rows = await reading.RowsAsync(question.RegionId, indicator.Id, Needed(indicator, unit, organisation), stop);
        return Chosen(indicator, rows, question, organisation, row => string.Equals(row.UnitId, unit, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The values that count of all units, and of the region itself.</summary>
    public async Task<ImmutableArray<IndicatorPoint>> OfAllUnitsAsync(IndicatorQuestion question, CancellationToken stop)
    {
        if (regions.Find(question.RegionId)?.Indicator(question.IndicatorId) is not { } indicator)
        {
            return [];
        }

        var rows = await reading.RowsAsync(question.RegionId, indicator.Id, null, stop);
        return [.. Chosen(indicator, rows, question, OrganisationOf(question.RegionId), _ => true).Where(point => point.CorrectedBy is null && !point.IsTakenBack)];
    }

    /// <summary>The values that count of the region itself, for all its indicators.</summary>
    public Task<ILookup<string, IndicatorPoint>> OfRegionAsync(string regionId, CancellationToken stop) => OfAllIndicatorsAsync(regionId, null, null, null, stop);

    /// <summary>The values that count of a unit, or of the region itself where it is null, for all indicators, read at once.</summary>
    public async Task<ILookup<string, IndicatorPoint>> OfAllIndicatorsAsync(string regionId, string? unitId, Period? within, DateTimeOffset? knownAt, CancellationToken stop)
    {
        ImmutableArray<Indicator> indicators = regions.Find(regionId)?.Indicators ?? [];
        var organisation = unitId is null ? null : OrganisationOf(regionId);
        var needed = indicators.Select(indicator => Needed(indicator, unitId, organisation)).ToArray();
        string?[]? units = needed.Any(those => those is null) ? null : [.. needed.SelectMany(those => those!).Append(unitId).Distinct(StringComparer.Ordinal)];
        var rows = indicators.IsEmpty ? [] : await reading.RowsAsync(regionId, null, units, stop);
        var byIndicator = rows.ToLookup(row => row.IndicatorId, StringComparer.Ordinal);
        return indicators
            .SelectMany(indicator => Chosen(
                indicator,
                [.. byIndicator[indicator.Id]],
                new(regionId, indicator.Id) { Within = within, KnownAt = knownAt },
                organisation,
                row => string.Equals(row.UnitId, unitId, StringComparison.OrdinalIgnoreCase)))
            .Where(point => point.CorrectedBy is null && !point.IsTakenBack)
            .ToLookup(point => point.IndicatorId, StringComparer.Ordinal);
    }

    /// <summary>The organisation, or null where no module keeps one.</summary>
    public Organisation? OrganisationOf(string regionId) => (services.GetService(typeof(IOrganisations)) as IOrganisations)?.Of(regionId);

    private static ImmutableArray<IndicatorPoint> Chosen(Indicator indicator, ImmutableArray<IndicatorValueRow> rows, IndicatorQuestion question, Organisation? organisation, Func<IndicatorValueRow, bool> wanted)
    {
        var known = question.KnownAt is { } instant ? [.. rows.Where(row => row.RecordedAtUtc <= instant)] : rows;
        var numbers = known.Where(wanted).Select(row => row.Number).ToHashSet();
        var places = indicator.Scale.Dimensions.Select((dimension, place) => (dimension.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return
        [
            .. Published.Of(indicator, known, organisation)
                .Where(point => numbers.Contains(point.Number) && (question.Within?.Contains(point.Period) ?? true))
                .OrderBy(point => point.Period.To)
                .ThenBy(point => point.Period.From)
                .ThenBy(point => point.UnitId, StringComparer.Ordinal)
                .ThenBy(point => places.GetValueOrDefault(point.DimensionId ?? string.Empty, -1))
                .ThenBy(point => point.Number),
        ];
    }

    /// <summary>The units whose values have to be read: also those that have stood beside the unit, where a small number among them decides what may be shown. Null for all.</summary>
    private static IReadOnlyCollection<string?>? Needed(Indicator indicator, string? unitId, Organisation? organisation)
    {
        if (unitId is null || indicator.SmallNumbers is null || !SmallNumber.AddsUp(indicator.Scale.Kind))
        {
            return [unitId];
        }

        if (organisation?.Find(unitId) is not { } unit)
        {
            return null;
        }

        var above = unit.Versions.Select(version => version.Parent).ToHashSet();
        return [.. organisation.Units.Where(other => other.Versions.Any(version => above.Contains(version.Parent))).Select(other => other.Id)];
    }
}
