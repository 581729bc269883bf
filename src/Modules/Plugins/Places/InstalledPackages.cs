using System.Collections.Concurrent;
using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Installing;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Places;

/// <summary>The packages in use, each held against its checksums and the policy before anything is read from it.</summary>
internal sealed class InstalledPackages(LockFile file, PackageFolders folders)
{
    private readonly ConcurrentDictionary<(string Folder, string Stamp, string Package), ImmutableArray<Text>> checkedBefore = new();

    public IEnumerable<PluginPlace> Read(TrustPolicy? policy)
    {
        // What cannot be read is told by those who list and install; nothing is in use meanwhile.
        if (file.Read([]) is not { } known)
        {
            return [];
        }

        return [.. known.InUse.Select(one => At(one.Plugin, one.Version, policy))];
    }

    private PluginPlace At(LockedPlugin plugin, LockedVersion version, TrustPolicy? policy)
    {
        var folder = folders.FilesOf(plugin.Id, version.Version);
        var stamp = LooseFolders.StampOf(folder);
        var changed = checkedBefore.GetOrAdd((folder, stamp, version.Package), _ => Integrity.ChangesIn(folder, version.Files));
        return new PluginPlace(folder, plugin.Id, PluginOrigin.Installed, $"{stamp} {version.Package}")
        {
            Trust = changed.IsEmpty ? version.Trust : PluginTrust.Modified,
            TrustReason = changed.IsEmpty ? version.TrustReason : changed[0],
            Disabled = plugin.Disabled ? new("Avstängt av den som sköter installationen.", "Switched off by whoever runs the installation.") : null,
            Refused = Refusal(version, changed, policy),
        };
    }

    private static Text? Refusal(LockedVersion version, ImmutableArray<Text> changed, TrustPolicy? policy)
    {
        if (!changed.IsEmpty)
        {
            return new(
                $"Filerna har ändrats sedan insticket installerades: {changed[0].Swedish} Installera samma paket igen, eller gå tillbaka med plugin rollback.",
                $"The files were changed since the plugin was installed: {changed[0].In(Language.English)} Install the same package again, or go back with plugin rollback.");
        }

        return Permission.Refusal(version, policy);
    }
}
