using PatientSafety.Core;
using PatientSafety.Plugins.Installing;

namespace PatientSafety.Plugins.Browsing;

/// <summary>What the history calls what was done.</summary>
internal static class ActWords
{
    public static Text Of(PluginActKind kind) => kind switch
    {
        PluginActKind.Installed => new("installerades", "installed"),
        PluginActKind.Upgraded => new("uppgraderades till", "upgraded to"),
        PluginActKind.Downgraded => new("nedgraderades till", "downgraded to"),
        PluginActKind.Repaired => new("lagades", "repaired"),
        PluginActKind.RolledBack => new("gick tillbaka till", "went back to"),
        PluginActKind.Disabled => new("stängdes av", "switched off"),
        PluginActKind.Enabled => new("sattes på", "switched on"),
        PluginActKind.Pinned => new("låstes vid", "pinned at"),
        PluginActKind.Unpinned => new("låstes upp från", "unpinned from"),
        PluginActKind.Removed => new("togs bort", "removed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not something that is done to a plugin."),
    };
}
