using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Indicators.Storage;

/// <summary>Reads what was reported, corrected values too. Where the database cannot be read there is nothing; its own state says why.</summary>
internal sealed class ValueReading(IDbContextFactory<PatientSafetyDb> contexts)
{
    /// <summary>The values of one indicator, or of all where it is null; of some units, null among them for the region itself, or of all.</summary>
    public async Task<ImmutableArray<IndicatorValueRow>> RowsAsync(string regionId, string? indicatorId, IReadOnlyCollection<string?>? units, CancellationToken stop)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            return await RowsAsync(db, regionId, indicatorId, units, stop);
        }
        catch (DbException)
        {
            return [];
        }
    }

    public static async Task<ImmutableArray<IndicatorValueRow>> RowsAsync(PatientSafetyDb db, string regionId, string? indicatorId, IReadOnlyCollection<string?>? units, CancellationToken stop)
    {
        var asked = db.Set<IndicatorValueRow>().AsNoTracking().Where(row => row.RegionId == regionId);
        if (indicatorId is not null)
        {
            asked = asked.Where(row => row.IndicatorId == indicatorId);
        }

        if (units is not null)
        {
            var withRegion = units.Any(unit => unit is null);
            string[] named = [.. units.OfType<string>()];
            asked = asked.Where(row => (withRegion && row.UnitId == null) || named.Contains(row.UnitId));
        }

        return [.. await asked.OrderBy(row => row.Number).ToListAsync(stop)];
    }

    /// <summary>How many units have reported each indicator, and how late the latest of their periods ends.</summary>
    public async Task<IReadOnlyDictionary<string, (int Units, DateOnly Latest)>> UnitsAsync(string regionId, CancellationToken stop)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            var counted = await db.Set<IndicatorValueRow>().AsNoTracking()
                .Where(row => row.RegionId == regionId && row.UnitId != null)
                .GroupBy(row => row.IndicatorId)
                .Select(rows => new { Indicator = rows.Key, Units = rows.Select(row => row.UnitId).Distinct().Count(), Latest = rows.Max(row => row.PeriodTo) })
                .ToListAsync(stop);
            return counted.ToDictionary(row => row.Indicator, row => (row.Units, row.Latest), StringComparer.Ordinal);
        }
        catch (DbException)
        {
            return new Dictionary<string, (int, DateOnly)>(StringComparer.Ordinal);
        }
    }

    public async Task<int> CountAsync(string regionId, CancellationToken stop)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            return await db.Set<IndicatorValueRow>().CountAsync(row => row.RegionId == regionId, stop);
        }
        catch (DbException)
        {
            return 0;
        }
    }
}
