using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Contracts;

/// <summary>A plugin's folder and what became of it.</summary>
public sealed record InstalledPlugin
{
    /// <summary>The plugin's id: the manifest's, else the region's, else the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its folder, without the path to it.</summary>
    public required string Folder { get; init; }

    public required PluginOrigin Origin { get; init; }

    public required PluginStatus Status { get; init; }

    /// <summary>Why it has that status, in one sentence.</summary>
    public required Text Reason { get; init; }

    /// <summary>The version in its manifest, or null where it has none.</summary>
    public string? Version { get; init; }

    /// <summary>Whether the folder declares code.</summary>
    public bool HasCode { get; init; }

    /// <summary>SHA-256 of plan.yaml in lower-case hex, or null where there is no such file.</summary>
    public string? ContentHash { get; init; }

    /// <summary>What its own rules can find; empty where it has no code or the code was not loaded.</summary>
    public ImmutableArray<FindingKind> Rules { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What it says, or null where it could not be read. Only an active plugin's is used.</summary>
    public RegionConfiguration? Configuration { get; init; }
}
