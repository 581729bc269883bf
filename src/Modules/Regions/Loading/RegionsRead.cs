using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>One reading of all plugin folders. It never changes.</summary>
internal sealed class RegionsRead
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
    private readonly ImmutableArray<Inspected> inspected;

    private RegionsRead(RegionsGround ground, ImmutableArray<Inspected> inspected)
    {
        Ground = ground;
        this.inspected = inspected;
        Plugins = Settle(inspected.Select(one => one.Plugin));
        Active = [.. Plugins
            .Where(plugin => plugin.Status == PluginStatus.Active)
            .Select(plugin => plugin.Configuration!)
            .OrderBy(configuration => configuration.Region.Name, Swedish)];
        Mark = string.Join('\n', Plugins.Select(plugin =>
            $"{plugin.Id} {plugin.Folder} {plugin.Version} {plugin.Status} {plugin.ContentHash} {plugin.Trust} {plugin.TrustReason} {plugin.Reason} {string.Join(' ', plugin.Findings)}"));
    }

    public RegionsGround Ground { get; }

    public IReadOnlyList<InstalledPlugin> Plugins { get; }

    public IReadOnlyList<RegionConfiguration> Active { get; }

    public string Mark { get; }

    /// <summary>Reads the folders, and only those that have changed since a reading on the same ground.</summary>
    public static RegionsRead Of(RegionsGround ground, IReadOnlyList<PluginPlace> places, PluginFolder inspector, RegionsRead? before)
    {
        var known = before is not null && ground with { Places = before.Ground.Places } == before.Ground
            ? before.inspected.ToDictionary(one => one.Place)
            : [];
        var now = new Inspected[places.Count];
        Parallel.For(0, places.Count, number => now[number] =
            known.TryGetValue(places[number], out var same) ? same : new Inspected(places[number], inspector.Inspect(places[number])));
        return new RegionsRead(ground, [.. now]);
    }

    /// <summary>The same with a candidate in front of all others.</summary>
    public RegionsRead With(InstalledPlugin candidate) => new(Ground,
    [
        new Inspected(new PluginPlace(candidate.Path, candidate.Folder, candidate.Origin, string.Empty), candidate),
        .. inspected.Where(one => one.Plugin.Id != candidate.Id),
    ]);

    /// <summary>A region has one plugin: the first in the order of the places.</summary>
    private static ImmutableArray<InstalledPlugin> Settle(IEnumerable<InstalledPlugin> inspected)
    {
        var byRegion = new Dictionary<string, InstalledPlugin>(StringComparer.Ordinal);
        var settled = new List<InstalledPlugin>();
        foreach (var plugin in inspected)
        {
            var region = plugin.Configuration?.Region.Id;
            settled.Add(plugin.Status != PluginStatus.Active || region is null || byRegion.TryAdd(region, plugin) ? plugin : Replaced(plugin, byRegion[region]));
        }

        return [.. settled.OrderBy(plugin => plugin.Id, StringComparer.Ordinal).ThenByDescending(plugin => plugin.Origin).ThenBy(plugin => plugin.Folder, StringComparer.Ordinal)];
    }

    private static InstalledPlugin Replaced(InstalledPlugin plugin, InstalledPlugin by)
    {
        var reason = new Text(
            $"Regionen har redan ett instick i mappen {by.Folder}.",
            $"The region already has a plugin in the folder {by.Folder}.");
        return plugin.Origin != by.Origin
            ? plugin with { Status = PluginStatus.Disabled, Reason = reason }
            : plugin with { Status = PluginStatus.Invalid, Reason = reason, Findings = plugin.Findings.Insert(0, PluginFindings.RegionIsTaken.At(null, reason)) };
    }

    private sealed record Inspected(PluginPlace Place, InstalledPlugin Plugin);
}
