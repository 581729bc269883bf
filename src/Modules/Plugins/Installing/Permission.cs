using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>Whether a version that was installed may still be used. The policy may have changed since.</summary>
internal static class Permission
{
    /// <summary>Why it may not, or null where it may.</summary>
    /// <param name="version">The version.</param>
    /// <param name="policy">The policy, or null where it cannot be read.</param>
    public static Text? Refusal(LockedVersion version, TrustPolicy? policy)
    {
        if (policy is null)
        {
            return TrustFindings.PolicyUnreadable.Remedy;
        }

        if (version.Signer is { } signer && version.Line.Append(signer.Thumbprint).Any(policy.Revoked.Contains))
        {
            return new(
                $"Certifikatet från ”{signer.Name}”, eller ett som det vilar på, är återkallat här. Installera ett paket som är underskrivet med ett annat, eller gå tillbaka till en version som är det med plugin rollback.",
                $"The certificate of “{signer.Name}”, or one that it rests on, is revoked here. Install a package that is signed with another, or go back to a version that is with plugin rollback.");
        }

        var isEnough = version.CodeAllowed is not null || policy.For(version.Code).Level switch
        {
            DemandLevel.Hash => true,
            DemandLevel.Signed => version.Trust != PluginTrust.Unsigned,
            _ => version.Trust == PluginTrust.Valid,
        };
        return isEnough ? null : new(
            $"Reglerna i {TrustPolicy.FileName} har skärpts sedan det installerades: {version.TrustReason.Swedish}",
            $"The policy in {TrustPolicy.FileName} has become stricter since it was installed: {version.TrustReason.In(Language.English)}");
    }
}
