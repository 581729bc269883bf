using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.History;

/// <summary>Which plugin a row is about. An installed plugin may replace a shipped one of the same id, and then there are two.</summary>
internal readonly record struct PluginPlace(string PluginId, string Origin, string Folder)
{
    public static PluginPlace Of(InstalledPlugin plugin) => new(plugin.Id, Words.Of(plugin.Origin), plugin.Folder);

    public static PluginPlace Of(PluginHistoryRow row) => new(row.PluginId, row.Origin, row.Folder);
}
