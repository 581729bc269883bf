using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Regions.History;

/// <summary>Reads the register, and adds to it once the site is up.</summary>
internal sealed class PluginHistory(IDbContextFactory<PatientSafetyDb> contexts, IRegions regions, TimeProvider clock) : IPluginHistory, IWorkAfterStart
{
    public async Task<ImmutableArray<PluginHistoryEntry>> ReadAsync(string? pluginId, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var rows = await db.Set<PluginHistoryRow>().AsNoTracking()
                .Where(row => pluginId == null || row.PluginId == pluginId)
                .OrderByDescending(row => row.SeenAtUtc)
                .ThenBy(row => row.PluginId)
                .ThenByDescending(row => row.Id)
                .ToListAsync(cancellationToken);
            return [.. rows.Select(Entry)];
        }
        catch (DbException)
        {
            return [];
        }
    }

    public async Task RunAsync(CancellationToken stop)
    {
        // What somebody tries is not what is installed, and neither is what gives way to it meanwhile.
        if (regions.Plugins.Any(plugin => plugin.Origin == PluginOrigin.Development))
        {
            return;
        }

        // Code that runs is waited for here, where nobody else waits and nothing is locked.
        while (regions.Plugins.Any(plugin => plugin.Status == PluginStatus.Waiting))
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock, stop);
        }

        var plugins = regions.Plugins;

        await using var db = await contexts.CreateDbContextAsync(stop);
        // Looking and adding are one step, or two sites that start at once would both add the same.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        var latest = await db.Set<PluginHistoryRow>().AsNoTracking()
            .GroupBy(row => new { row.PluginId, row.Origin, row.Folder })
            .Select(rows => rows.OrderByDescending(row => row.SeenAtUtc).ThenByDescending(row => row.Id).First())
            .ToListAsync(stop);
        db.AddRange(PluginRegister.NewRows(plugins, latest, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static PluginHistoryEntry Entry(PluginHistoryRow row) => new()
    {
        Id = row.Id,
        PluginId = row.PluginId,
        Folder = row.Folder,
        RegionId = row.RegionId,
        Version = row.Version,
        Origin = row.Origin,
        Status = row.Status,
        Reason = new Text(row.ReasonSv, row.ReasonEn),
        ContentHash = row.ContentHash,
        SeenAt = row.SeenAtUtc,
    };
}
