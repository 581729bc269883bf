using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Browsing;

/// <summary>A plugin's folder as JSON shows it.</summary>
internal sealed record PluginView(
    string Id,
    string Folder,
    PluginOrigin Origin,
    PluginStatus Status,
    Text Reason,
    string? Version,
    bool HasCode,
    PluginTrust? Trust,
    Text? TrustReason,
    string? ContentHash,
    IReadOnlyList<PluginView.FindingView> Findings)
{
    public static PluginView Of(InstalledPlugin plugin) => new(
        plugin.Id,
        plugin.Folder,
        plugin.Origin,
        plugin.Status,
        plugin.Reason,
        plugin.Version,
        plugin.HasCode,
        plugin.Trust,
        plugin.TrustReason,
        plugin.ContentHash,
        [.. plugin.Findings.Select(finding => new FindingView(
            finding.Id, finding.Severity, finding.Location?.File, finding.Location?.Line, finding.Location?.Column, finding.Message, finding.Remedy, finding.Kind.Basis))]);

    internal sealed record FindingView(string Id, Severity Severity, string? File, int? Line, int? Column, Text Message, Text Remedy, string? Basis);
}
