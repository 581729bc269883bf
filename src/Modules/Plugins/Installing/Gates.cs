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
        if (OtherOf(manifest.Id, manifest.Region!, known) is { } other)
        {
            yield return InstallFindings.RegionIsTaken.At(place, other);
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

        if (!wishes.NewOwner && former.Region != manifest.Region)
        {
            yield return InstallFindings.OtherOwner.At(place, new($"Det som är installerat är för regionen ”{former.Region}”, och paketet är för ”{manifest.Region}”.", $"What is installed is for the region “{former.Region}”, and the package is for “{manifest.Region}”."));
        }

        if (!wishes.Downgrade && former.Active is { } active && SemanticVersion.Parse(manifest.Version) < SemanticVersion.Parse(active))
        {
            yield return InstallFindings.Downgrade.At(place, new($"{active} är i bruk, och paketet är {manifest.Version}.", $"{active} is in use, and the package is {manifest.Version}."));
        }
    }

    /// <summary>That another plugin holds the region, or null where none does.</summary>
    public static Core.Text? OtherOf(string id, string region, PluginLock known) =>
        known.Plugins.Values.FirstOrDefault(other => other.Active is not null && other.Id != id && other.Region == region) is { } holder
            ? new($"Regionen ”{region}” har insticket ”{holder.Id}”.", $"The region “{region}” has the plugin “{holder.Id}”.")
            : null;

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
