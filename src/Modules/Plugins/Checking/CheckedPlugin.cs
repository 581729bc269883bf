using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Browsing;

namespace PatientSafety.Plugins.Checking;

/// <summary>A checked folder as JSON shows it: what was found, and what the plugin says in short, so that a change of it is seen.</summary>
internal sealed record CheckedPlugin(
    string Id,
    string Folder,
    PluginStatus Status,
    Text Reason,
    string? Version,
    bool HasCode,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Sections,
    string? ContentHash,
    IReadOnlyList<PluginView.FindingView> Findings,
    CheckedRegion? Region)
{
    public static CheckedPlugin Of(InstalledPlugin plugin)
    {
        var view = PluginView.Of(plugin);
        return new(
            view.Id,
            view.Folder,
            view.Status,
            view.Reason,
            view.Version,
            view.HasCode,
            [.. plugin.Rules.Select(rule => rule.Id)],
            [.. plugin.Sections.Select(section => section.Id)],
            view.ContentHash,
            view.Findings,
            plugin.Configuration is { } configuration ? CheckedRegion.Of(configuration) : null);
    }
}
