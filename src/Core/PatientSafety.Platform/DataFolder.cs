namespace PatientSafety.Platform;

/// <summary>The folder that holds what an installation knows: its database with its backups, and its installed plugins.</summary>
/// <param name="Path">The folder, as an absolute path.</param>
public sealed record DataFolder(string Path)
{
    public string Plugins => System.IO.Path.Combine(Path, "plugins");

    /// <summary>Where the plugins lie that came with the product: beside the program, not in the data folder.</summary>
    public static string ShippedPlugins => System.IO.Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Plugins that are being prepared and are not in use, one folder for each region.</summary>
    public string PluginDrafts => System.IO.Path.Combine(Path, "drafts");

    /// <summary>Certificates of those whose national files are taken in here. Where there are any, nobody else's are.</summary>
    public string Trust => System.IO.Path.Combine(Path, "trust");

    /// <summary>Certificates of those whose plugins are trusted here.</summary>
    public string PluginTrust => System.IO.Path.Combine(Trust, "plugins");

    /// <summary>Installed packages, <c>packages/id/version</c>.</summary>
    public string Packages => System.IO.Path.Combine(Path, "packages");

    /// <summary>What the code of installed plugins has answered. It may be removed at any time.</summary>
    public string Checked => System.IO.Path.Combine(Path, "checked");

    /// <summary>The keys that protect forms.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Database => System.IO.Path.Combine(Path, "patientsafety.db");

    public string Backups => System.IO.Path.Combine(Path, "backups");

    public static DataFolder At(string configured) => new(System.IO.Path.GetFullPath(
        string.IsNullOrWhiteSpace(configured)
            ? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "PatientSafety")
            : configured));
}
