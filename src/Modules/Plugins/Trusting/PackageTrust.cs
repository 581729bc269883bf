using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Signatures;

namespace PatientSafety.Plugins.Trusting;

/// <summary>What is known of where a package comes from, and what stands in the way of using it.</summary>
/// <param name="State">The state.</param>
/// <param name="Reason">Why it is that.</param>
/// <param name="Signer">Who signed it, where the signature holds.</param>
internal sealed record PackageTrust(PluginTrust State, Text Reason, Signer? Signer)
{
    /// <summary>The certificates through which the signer is trusted, as thumbprints; empty where they are not.</summary>
    public ImmutableArray<string> Line { get; private init; } = [];

    private FindingKind? Kind { get; init; }

    public static PackageTrust Of(byte[] package, byte[]? signature, Demand demand, TrustPolicy policy, DataFolder data, DateTimeOffset now)
    {
        if (signature is null)
        {
            return new(PluginTrust.Unsigned, new("Ingen har skrivit under paketet.", "Nobody has signed the package."), null) { Kind = TrustFindings.NotSigned };
        }

        if (!DetachedSignature.TryRead(signature, package, out var read, out var problem))
        {
            return new(PluginTrust.Modified, problem, null) { Kind = TrustFindings.SignatureFails };
        }

        var signer = Trusting.Signer.Of(read.Signer);
        var line = LineTo(read, signer, demand, data, null);
        if (read.Sent.Append(read.Signer).Select(TrustedCertificates.ThumbprintOf).Concat(line).FirstOrDefault(policy.Revoked.Contains) is { } revoked)
        {
            return new(PluginTrust.Untrusted, new(
                $"Underskriven av ”{signer.Name}”, vars certifikat {(revoked == signer.Thumbprint ? "är" : "vilar på ett som är")} återkallat här ({revoked[..12]}…).",
                $"Signed by “{signer.Name}”, whose certificate {(revoked == signer.Thumbprint ? "is" : "rests on one that is")} revoked here ({revoked[..12]}…)."), signer) { Kind = TrustFindings.Revoked };
        }

        if (line.IsEmpty)
        {
            return new(PluginTrust.Untrusted, new(
                $"Underskriven av ”{signer.Name}”, som inte hör till dem som den här installationen litar på.", $"Signed by “{signer.Name}”, who is not among those whom this installation trusts."), signer) { Kind = TrustFindings.NotTrusted };
        }

        return now < new DateTimeOffset(read.Signer.NotBefore) || now > new DateTimeOffset(read.Signer.NotAfter) || LineTo(read, signer, demand, data, now).IsEmpty
            ? new(PluginTrust.Expired, new(
                FormattableString.Invariant($"Underskriven av ”{signer.Name}” med ett certifikat som gäller {read.Signer.NotBefore:yyyy-MM-dd} till {read.Signer.NotAfter:yyyy-MM-dd}."),
                FormattableString.Invariant($"Signed by “{signer.Name}” with a certificate that holds from {read.Signer.NotBefore:yyyy-MM-dd} to {read.Signer.NotAfter:yyyy-MM-dd}.")), signer) { Kind = TrustFindings.Expired, Line = line }
            : new(PluginTrust.Valid, new($"Underskriven av ”{signer.Name}”, som den här installationen litar på.", $"Signed by “{signer.Name}”, whom this installation trusts."), signer) { Line = line };
    }

    /// <summary>What stands in the way under a demand, or null.</summary>
    public Finding? Obstacle(Demand demand, string package)
    {
        // A signature that does not hold, or that was withdrawn, is worse than none, whatever was asked for.
        var stands = State == PluginTrust.Modified || Kind == TrustFindings.Revoked || demand.Level switch
        {
            DemandLevel.Hash => false,
            DemandLevel.Signed => State is PluginTrust.Unsigned or PluginTrust.Expired,
            _ => State != PluginTrust.Valid,
        };
        return stands ? Kind!.At(new(package), Reason) : null;
    }

    private static ImmutableArray<string> LineTo(DetachedSignature signature, Signer signer, Demand demand, DataFolder data, DateTimeOffset? at)
    {
        if (demand.Signers.Any(listed => TrustPolicy.Normal(listed) == signer.Thumbprint))
        {
            return [signer.Thumbprint];
        }

        using var trusted = TrustedCertificates.In(data.PluginTrust, demand.Signers.IsEmpty ? null : demand.Signers);
        return trusted.LineTo(signature.Signer, signature.Sent, at);
    }
}
