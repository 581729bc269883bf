using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.History;

/// <summary>What the status words of the register are called. One that a later version wrote is shown as it is.</summary>
internal static class PluginWords
{
    public static Text StatusOf(PluginHistoryEntry entry) =>
        entry.Status == PluginHistoryEntry.Removed ? new("Borttaget", "Removed")
        : Words.TryParse<PluginStatus>(entry.Status, out var status) ? Labels.Of(status)
        : new(entry.Status, entry.Status);
}
