using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PatientSafety.Plugins.Installing;

/// <summary>What is installed: the content of <c>plugins.lock.json</c>. What it does not name is not in use, whatever lies on disk.</summary>
internal sealed record PluginLock
{
    public const string FileName = "plugins.lock.json";
    public const int KnownFormat = 1;

    public required int Format { get; init; }

    public required ImmutableSortedDictionary<string, LockedPlugin> Plugins { get; init; }

    public static PluginLock Empty { get; } = new() { Format = KnownFormat, Plugins = ImmutableSortedDictionary.Create<string, LockedPlugin>(StringComparer.Ordinal) };

    public PluginLock With(LockedPlugin plugin) => this with { Plugins = Plugins.SetItem(plugin.Id, plugin) };

    [JsonIgnore]
    public IEnumerable<(LockedPlugin Plugin, LockedVersion Version)> InUse =>
        from plugin in Plugins.Values
        where plugin.Active is not null
        select (plugin, plugin.Versions[plugin.Active!]);
}
