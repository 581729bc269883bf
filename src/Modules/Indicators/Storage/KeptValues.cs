using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Storage;

/// <summary>The values of a region stay when its plugin goes.</summary>
internal sealed class KeptValues(ValueReading reading) : IRegionRecords
{
    public async Task<IReadOnlyList<RegionRecord>> OfAsync(string regionId, CancellationToken stop) =>
        await reading.CountAsync(regionId, stop) is > 0 and var count
            ? [new RegionRecord(
                new(FormattableString.Invariant($"{count} {(count == 1 ? "rapporterat värde" : "rapporterade värden")} på indikatorer"), FormattableString.Invariant($"{count} reported {(count == 1 ? "value" : "values")} of indicators")),
                new($"tabellen {IndicatorTables.Values} i databasen", $"the table {IndicatorTables.Values} of the database"))]
            : [];
}
