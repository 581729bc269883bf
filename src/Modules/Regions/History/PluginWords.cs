using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.History;

/// <summary>What the words of the register are called. One that a later version wrote is shown as it is.</summary>
internal static class PluginWords
{
    public static Text StatusOf(PluginHistoryEntry entry) =>
        entry.Status == PluginHistoryEntry.Removed ? new("Borttaget", "Removed")
        : Words.TryParse<PluginStatus>(entry.Status, out var status) ? Labels.Of(status)
        : new(entry.Status, entry.Status);

    public static Text OriginOf(PluginHistoryEntry entry) =>
        Words.TryParse<PluginOrigin>(entry.Origin, out var origin) ? Labels.Of(origin) : new(entry.Origin, entry.Origin);
}
