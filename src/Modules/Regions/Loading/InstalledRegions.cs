using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Regions.Loading;

/// <summary>All plugin folders: those that came with the product and those in the data folder. They are read once, at the first question.</summary>
internal sealed class InstalledRegions : IRegions, IContentSource
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private readonly Lazy<ImmutableArray<InstalledPlugin>> plugins;
    private readonly Lazy<ImmutableArray<RegionConfiguration>> active;
    private readonly Lazy<string> mark;

    public InstalledRegions(PluginFolder inspector, DataFolder data, IOptions<ProductOptions> options)
    {
        plugins = new(() => Settle([
            .. Inspected(data.Plugins, PluginOrigin.Installed),
            .. Inspected(DataFolder.ShippedPlugins, PluginOrigin.Shipped),
        ]));
        active = new(() => [.. Plugins
            .Where(plugin => plugin.Status == PluginStatus.Active)
            .Select(plugin => plugin.Configuration!)
            .OrderBy(configuration => configuration.Region.Name, Swedish)]);

        mark = new(() => string.Join('\n', Plugins.Select(plugin =>
            $"{plugin.Id} {plugin.Folder} {plugin.Version} {plugin.Status} {plugin.ContentHash} {plugin.Reason} {string.Join(' ', plugin.Findings)}")));

        IEnumerable<InstalledPlugin> Inspected(string root, PluginOrigin origin) =>
            FoldersIn(root).Select(folder => inspector.Inspect(folder, origin, [.. options.Value.DisabledPlugins]));
    }

    public IReadOnlyList<InstalledPlugin> Plugins => plugins.Value;

    public IReadOnlyList<RegionConfiguration> Active => active.Value;

    public string Mark => mark.Value;

    public RegionConfiguration? Find(string regionId) => Active.FirstOrDefault(configuration => configuration.Region.Id == regionId);

    private static IEnumerable<string> FoldersIn(string root)
    {
        try
        {
            return Directory.Exists(root) ? [.. Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A region has one plugin: an installed one before the one that came with the product, and of several installed ones the first.</summary>
    private static ImmutableArray<InstalledPlugin> Settle(IEnumerable<InstalledPlugin> inspected)
    {
        var byRegion = new Dictionary<string, InstalledPlugin>(StringComparer.Ordinal);
        var settled = new List<InstalledPlugin>();
        foreach (var plugin in inspected)
        {
            var region = plugin.Configuration?.Region.Id;
            if (plugin.Status != PluginStatus.Active || region is null || byRegion.TryAdd(region, plugin))
            {
                settled.Add(plugin);
                continue;
            }

            settled.Add(Replaced(plugin, byRegion[region]));
        }

        return [.. settled.OrderBy(plugin => plugin.Id, StringComparer.Ordinal).ThenByDescending(plugin => plugin.Origin).ThenBy(plugin => plugin.Folder, StringComparer.Ordinal)];
    }

    private static InstalledPlugin Replaced(InstalledPlugin plugin, InstalledPlugin by)
    {
        var reason = new Text(
            $"Regionen har redan ett instick i mappen {by.Folder}.",
            $"The region already has a plugin in the folder {by.Folder}.");
        return plugin.Origin == PluginOrigin.Shipped
            ? plugin with { Status = PluginStatus.Disabled, Reason = reason }
            : plugin with { Status = PluginStatus.Invalid, Reason = reason, Findings = plugin.Findings.Insert(0, PluginFindings.RegionIsTaken.At(null, reason)) };
    }
}
