using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NuGet.Versioning;

namespace PatientSafety.Plugins.Installing;

/// <summary>An installed plugin, with all its versions and everything that was done to it.</summary>
internal sealed record LockedPlugin
{
    public required string Id { get; init; }

    public required string Region { get; init; }

    /// <summary>The version in use, or null where the plugin is removed.</summary>
    public string? Active { get; init; }

    /// <summary>Whether it was switched off.</summary>
    public bool Disabled { get; init; }

    /// <summary>The version that it is to stay at, or null.</summary>
    public string? Pinned { get; init; }

    /// <summary>The versions that are kept on disk, by version.</summary>
    public required ImmutableSortedDictionary<string, LockedVersion> Versions { get; init; }

    /// <summary>What was done, oldest first.</summary>
    public ImmutableArray<PluginAct> Acts { get; init; } = [];

    [JsonIgnore]
    public LockedVersion? InUse => Active is null ? null : Versions[Active];

    [JsonIgnore]
    public LockedVersion? Newest => Versions.Values.MaxBy(version => SemanticVersion.Parse(version.Version));

    /// <summary>The version that was in use before the one that is, of those that are kept; or the last one, where the plugin is removed.</summary>
    [JsonIgnore]
    public string? Former => Acts.Reverse().Select(act => act.Version).FirstOrDefault(version => version is not null && version != Active && Versions.ContainsKey(version));

    public LockedPlugin Did(PluginActKind kind, string? version, DateTimeOffset at, string? why = null) =>
        this with { Acts = Acts.Add(new PluginAct(kind, version, at, why)) };
}
