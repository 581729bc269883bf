using System.Collections.Immutable;
using NuGet.Versioning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>Looks at every installed version again as if it came today: its files, its package, its signature.</summary>
internal sealed class Verification(LockFile file, PackageFolders folders, DataFolder data, TimeProvider clock)
{
    public ImmutableArray<Verified> All(ICollection<Finding> findings)
    {
        if (file.Read(findings) is not { } known)
        {
            return [];
        }

        var policy = TrustPolicy.Read(data, findings) ?? TrustPolicy.Usual;
        return
        [
            .. from plugin in known.Plugins.Values
               from version in plugin.Versions.Values.OrderBy(version => SemanticVersion.Parse(version.Version))
               let trust = Of(plugin, version, policy)
               select new Verified(plugin.Id, version.Version, plugin.Active == version.Version, trust.State, trust.Reason),
        ];
    }

    private (PluginTrust State, Text Reason) Of(LockedPlugin plugin, LockedVersion version, TrustPolicy policy)
    {
        var changes = Integrity.ChangesIn(folders.FilesOf(plugin.Id, version.Version), version.Files);
        if (!changes.IsEmpty)
        {
            return (PluginTrust.Modified, new(string.Join(' ', changes.Select(change => change.Swedish)), string.Join(' ', changes.Select(change => change.In(Language.English)))));
        }

        var findings = new List<Finding>();
        if (PackageFiles.Read(folders.PackageOf(plugin.Id, version), findings) is not { } package || Package.HashOf(package.Bytes) != version.Package)
        {
            return (PluginTrust.Modified, new("Paketet som installerades har ändrats eller saknas.", "The package that was installed is changed or missing."));
        }

        // The signature that was there when it was installed is looked for again: one that has gone is a change.
        var trust = PackageTrust.Of(package.Bytes, package.Signature, policy.For(version.Code), policy, data, clock.GetUtcNow());
        return version.Signer is not null && trust.State == PluginTrust.Unsigned
            ? (PluginTrust.Modified, new("Underskriften som fanns vid installationen saknas.", "The signature that was there when it was installed is missing."))
            : (trust.State, trust.Reason);
    }
}
