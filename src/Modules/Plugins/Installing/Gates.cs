using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>What the installed plugins have to say of a package that would take a place among them.</summary>
internal static class Gates
{
    public static IEnumerable<Finding> Of(Package package, PackageTrust trust, LockedPlugin? former, PluginLock known, InstallWishes wishes)
    {
        var manifest = package.Manifest;
        var place = new SourceLocation(package.FileName);
        foreach (var other in known.Plugins.Values.Where(other => other.Active is not null && other.Id != manifest.Id && other.Region == manifest.Region))
        {
            yield return InstallFindings.RegionIsTaken.At(place, new($"Regionen ”{manifest.Region}” har insticket ”{other.Id}”.", $"The region “{manifest.Region}” has the plugin “{other.Id}”."));
        }

        if (former is null)
        {
            yield break;
        }

        if (former.Versions.GetValueOrDefault(manifest.Version) is { } same && same.Package != package.Hash)
        {
            yield return InstallFindings.SameVersionOtherContent.At(place, new($"{manifest.Id} {manifest.Version} är installerad med kontrollsumman {same.Package[..12]}…; det här paketet har {package.Hash[..12]}….", $"{manifest.Id} {manifest.Version} is installed with the checksum {same.Package[..12]}…; this package has {package.Hash[..12]}…."));
        }

        if (former.Pinned is { } pinned && pinned != manifest.Version)
        {
            yield return InstallFindings.IsPinned.At(place, new($"{manifest.Id} är låst vid {pinned}.", $"{manifest.Id} is pinned at {pinned}."));
        }

        if (!wishes.NewOwner && (former.InUse ?? former.Newest) is { } owned && OtherOwner(owned, package, trust) is { } change)
        {
            yield return InstallFindings.OtherOwner.At(place, change);
        }

        if (!wishes.Downgrade && former.Active is { } active && SemanticVersion.Parse(manifest.Version) < SemanticVersion.Parse(active))
        {
            yield return InstallFindings.Downgrade.At(place, new($"{active} är i bruk, och paketet är {manifest.Version}.", $"{active} is in use, and the package is {manifest.Version}."));
        }
    }

    /// <summary>An owner is known by the signature, and where there is none only by what the manifest says.</summary>
    private static Core.Text? OtherOwner(LockedVersion owned, Package package, PackageTrust trust)
    {
        if (owned.Signer is { } signer)
        {
            return trust.Signer is null
                ? new($"Det som är i bruk är underskrivet av ”{signer.Name}”, men paketet är inte underskrivet.", $"What is in use is signed by “{signer.Name}”, but the package is not signed.")
                : signer.IsSameAs(trust.Signer) ? null
                : new($"Det som är i bruk är underskrivet av ”{signer.Name}”, och paketet av ”{trust.Signer.Name}”.", $"What is in use is signed by “{signer.Name}”, and the package by “{trust.Signer.Name}”.");
        }

        return owned.Contact == package.Manifest.Contact
            ? null
            : new($"Det som är i bruk kommer från ”{Shown.Of(owned.Contact)}”, och paketet från ”{Shown.Of(package.Manifest.Contact!)}”.", $"What is in use comes from “{Shown.Of(owned.Contact)}”, and the package from “{Shown.Of(package.Manifest.Contact!)}”.");
    }
}
