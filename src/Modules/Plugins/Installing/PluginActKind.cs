namespace PatientSafety.Plugins.Installing;

internal enum PluginActKind
{
    Installed,
    Upgraded,
    Downgraded,
    Repaired,
    RolledBack,
    Disabled,
    Enabled,
    Pinned,
    Unpinned,
    Removed,
}
