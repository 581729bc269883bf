using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.History;

/// <summary>Says what is new: a row for each plugin whose status, version or content is not what the register last said.</summary>
internal static class PluginRegister
{
    private static readonly Text Gone = new("Instickets mapp finns inte längre.", "The plugin’s folder is no longer there.");

    public static ImmutableArray<PluginHistoryRow> NewRows(IEnumerable<InstalledPlugin> plugins, IEnumerable<PluginHistoryRow> latest, DateTimeOffset now)
    {
        var before = latest.ToDictionary(PluginPlace.Of);
        var here = plugins.ToArray();
        var seen = here.Select(PluginPlace.Of).ToHashSet();
        return
        [
            .. here
                .Where(plugin => !before.TryGetValue(PluginPlace.Of(plugin), out var row) || Differs(plugin, row))
                .Select(plugin => Row(plugin, now)),
            .. before.Values
                .Where(row => row.Status != PluginHistoryEntry.Removed && !seen.Contains(PluginPlace.Of(row)))
                .OrderBy(row => row.PluginId, StringComparer.Ordinal)
                .ThenBy(row => row.Origin, StringComparer.Ordinal)
                .ThenBy(row => row.Folder, StringComparer.Ordinal)
                .Select(row => Removal(row, now)),
        ];
    }

    private static bool Differs(InstalledPlugin plugin, PluginHistoryRow row) =>
        Words.Of(plugin.Status) != row.Status || plugin.Version != row.Version || plugin.ContentHash != row.ContentHash;

    private static PluginHistoryRow Row(InstalledPlugin plugin, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PluginId = plugin.Id,
        Folder = plugin.Folder,
        RegionId = plugin.Configuration?.Region.Id,
        Version = plugin.Version,
        Origin = Words.Of(plugin.Origin),
        Status = Words.Of(plugin.Status),
        ReasonSv = plugin.Reason.Swedish,
        ReasonEn = plugin.Reason.English,
        ContentHash = plugin.ContentHash,
        SeenAtUtc = now,
    };

    private static PluginHistoryRow Removal(PluginHistoryRow row, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PluginId = row.PluginId,
        Folder = row.Folder,
        RegionId = row.RegionId,
        Version = row.Version,
        Origin = row.Origin,
        Status = PluginHistoryEntry.Removed,
        ReasonSv = Gone.Swedish,
        ReasonEn = Gone.English,
        ContentHash = row.ContentHash,
        SeenAtUtc = now,
    };
}
