using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>The register of what has been installed and seen. It is appended to when the web site starts, and never changed.</summary>
public interface IPluginHistory
{
    /// <summary>What the register says, newest first.</summary>
    /// <param name="pluginId">The plugin, or null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Nothing where there is no register yet, or where it cannot be read; the database's own state says why.</returns>
    Task<ImmutableArray<PluginHistoryEntry>> ReadAsync(string? pluginId, CancellationToken cancellationToken);
}
