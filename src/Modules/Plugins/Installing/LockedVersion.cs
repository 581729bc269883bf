using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>A version of a plugin that lies on disk.</summary>
internal sealed record LockedVersion
{
    public required string Version { get; init; }

    /// <summary>SHA-256 of the package as it came.</summary>
    public required string Package { get; init; }

    /// <summary>SHA-256 of every file, by path in the plugin.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    public required string Contact { get; init; }

    /// <summary>The versions of the core that it works with, as written.</summary>
    public required string Core { get; init; }

    public required bool Code { get; init; }

    /// <summary>What was known of where it comes from on the day that it was installed.</summary>
    public required PluginTrust Trust { get; init; }

    public required Text TrustReason { get; init; }

    public Signer? Signer { get; init; }

    /// <summary>The certificates through which the signer was trusted, as SHA-256 thumbprints: revoking any of them takes the version out of use.</summary>
    public ImmutableArray<string> Line { get; init; } = [];

    /// <summary>Why somebody let its code in against the policy, or null.</summary>
    public string? CodeAllowed { get; init; }

    /// <summary>Whether the same is known of where both come from.</summary>
    public bool IsKnownAs(LockedVersion other) =>
        (Trust, TrustReason, Signer, CodeAllowed) == (other.Trust, other.TrustReason, other.Signer, other.CodeAllowed) && Line.SequenceEqual(other.Line, StringComparer.Ordinal);
}
