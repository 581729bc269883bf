using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Planning;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>A package that might be installed, and everything that is known of what that would mean.</summary>
internal sealed record Candidate
{
    public required Package Package { get; init; }

    public byte[]? Signature { get; init; }

    public required PackageTrust Trust { get; init; }

    /// <summary>What the check of its files gave, or null where it did not come that far.</summary>
    public InstalledPlugin? Plugin { get; init; }

    /// <summary>The version that is in use now, or null.</summary>
    public string? Before { get; init; }

    public ImmutableArray<PlannedChange> Changes { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Why its code was let in against the policy, or null.</summary>
    public string? CodeAllowed { get; init; }

    /// <summary>Where it lies staged, or null where it is not to be installed.</summary>
    public string? Staged { get; init; }

    public bool CanBeInstalled => Plugin?.Status == PluginStatus.Active && Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Whether just this is installed and whole already.</summary>
    public bool IsInUse { get; init; }
}
