using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
            $"{plugin.Id} {plugin.Folder} {plugin.Version} {plugin.Status} {plugin.ContentHash} {plugin.Trust} {plugin.TrustReason} {plugin.Reason} {string.Join(' ', plugin.Findings)} {MarkOf(plugin.Sections)} {string.Join(' ', plugin.SetOffs)} {MarkOf(plugin.Logo)}"));
    }

    public RegionsGround Ground { get; }

    public IReadOnlyList<InstalledPlugin> Plugins { get; }

    public IReadOnlyList<RegionConfiguration> Active { get; }

    public string Mark { get; }

    /// <summary>Whether the code of a plugin was still running when this was made.</summary>
    public bool IsWaiting => inspected.Any(one => one.Plugin.Status == PluginStatus.Waiting);

    /// <summary>Reads the folders, and only those that have changed since a reading on the same ground.</summary>
    /// <param name="ground">What it rests on.</param>
    /// <param name="places">The folders.</param>
    /// <param name="inspector">Looks at one of them.</param>
    /// <param name="before">The reading before, or null.</param>
    /// <param name="patience">How long to wait for code that runs; null is until it has ended.</param>
    public static RegionsRead Of(RegionsGround ground, IReadOnlyList<PluginPlace> places, PluginFolder inspector, RegionsRead? before, TimeSpan? patience = null)
    {
        var known = before is not null && ground with { Places = before.Ground.Places } == before.Ground
            ? before.inspected.Where(one => one.Plugin.Status != PluginStatus.Waiting).ToDictionary(one => one.Place)
            : [];
        var begun = new Inspection[places.Count];
        Parallel.For(0, places.Count, number => begun[number] =
            known.TryGetValue(places[number], out var same) ? Inspection.Of(same.Plugin) : inspector.Begin(places[number]));

        // All code runs by now, so one thread waits for it and the others are free for visitors.
        var since = Stopwatch.GetTimestamp();
        return new RegionsRead(ground, [.. places.Zip(begun, (place, inspection) => new Inspected(place, patience is { } all ? inspection.End(Left(all)) : inspection.End()))]);

        TimeSpan Left(TimeSpan all) => all - Stopwatch.GetElapsedTime(since) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
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

    private static string MarkOf(string? logo) => logo is null ? string.Empty : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(logo)));

    /// <summary>What the code wrote may differ from day to day though no file does.</summary>
    private static string MarkOf(ImmutableArray<ReportSection> sections) => sections.IsEmpty ? string.Empty
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', sections.Select(section => $"{section.Id} {section.Heading} {section.After} {section.InsteadOf} {string.Join('\n', section.Texts)}")))));

    private sealed record Inspected(PluginPlace Place, InstalledPlugin Plugin);
}
