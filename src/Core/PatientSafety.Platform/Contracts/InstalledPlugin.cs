using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.Platform.Contracts;

/// <summary>A plugin's folder and what became of it.</summary>
public sealed record InstalledPlugin
{
    /// <summary>The plugin's id: the manifest's, else the region's, else the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its folder, without the path to it.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder, as an absolute path. It is for the program and not for showing.</summary>
    public string Path { get; init; } = string.Empty;

    public required PluginOrigin Origin { get; init; }

    public required PluginStatus Status { get; init; }

    /// <summary>Why it has that status, in one sentence.</summary>
    public required Text Reason { get; init; }

    /// <summary>What its manifest says, or null where it has none or it could not be read.</summary>
    public PluginManifest? Manifest { get; init; }

    /// <summary>What is known of where its files come from, or null where it came with the product.</summary>
    public PluginTrust? Trust { get; init; }

    public Text? TrustReason { get; init; }

    /// <summary>The version in its manifest, or null where it has none.</summary>
    public string? Version { get; init; }

    /// <summary>Whether the folder declares code.</summary>
    public bool HasCode { get; init; }

    /// <summary>SHA-256 of plan.yaml in lower-case hex, or null where there is no such file.</summary>
    public string? ContentHash { get; init; }

    /// <summary>What its own rules can find; empty where it has no code or the code was not loaded.</summary>
    public ImmutableArray<FindingKind> Rules { get; init; } = [];

    /// <summary>Its own sections of reports; empty where it has none or its code was not run.</summary>
    public ImmutableArray<ReportSection> Sections { get; init; } = [];

    /// <summary>Where its rules as code have set off reports; empty where no rule of its file depends on one.</summary>
    public ImmutableArray<SetOff> SetOffs { get; init; } = [];

    /// <summary>Its region's logo as a <c>data:</c> address; null where it has none that can be shown.</summary>
    public string? Logo { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What it says, or null where it could not be read. Only an active plugin's is used.</summary>
    public RegionConfiguration? Configuration { get; init; }
}
