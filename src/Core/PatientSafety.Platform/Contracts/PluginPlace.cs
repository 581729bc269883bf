using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>A folder that holds a plugin, and what is known of it before it is read.</summary>
/// <param name="Path">The folder, as an absolute path.</param>
/// <param name="Folder">What the folder is called where people see it.</param>
/// <param name="Origin">Who put it there.</param>
/// <param name="Stamp">Changes when a file in the folder does.</param>
public sealed record PluginPlace(string Path, string Folder, PluginOrigin Origin, string Stamp)
{
    /// <summary>Why it is switched off, or null.</summary>
    public Text? Disabled { get; init; }

    /// <summary>Why it may not be used here, or null.</summary>
    public Text? Refused { get; init; }

    /// <summary>What is known of where its files come from, or null where it came with the product.</summary>
    public PluginTrust? Trust { get; init; }

    public Text? TrustReason { get; init; }
}
