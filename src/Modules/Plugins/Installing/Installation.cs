using System.Collections.Immutable;
using NuGet.Versioning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Storage;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>Puts plugins in and out of use. One process at a time; until the lock file is replaced nothing has happened, and then everything has.</summary>
internal sealed class Installation(LockFile file, PackageFolders places, Candidates candidates, IPluginFolders folders, IEnumerable<IRegionRecords> records, DataFolder data, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What a package would do. Nothing of it stays.</summary>
    public Task<Outcome> PlanAsync(PackageFile package, InstallWishes wishes, CancellationToken stop) =>
        InTurnAsync(async known =>
        {
            var findings = new List<Finding>();
            var candidate = await candidates.PrepareAsync(package, known, wishes, findings, stop);
            return candidate is null
                ? Outcome.Refused(new($"{package.Name} kan inte installeras.", $"{package.Name} cannot be installed."), [.. findings])
                : new Outcome(Sentences.Planned(candidate), candidate.Findings, candidate.CanBeInstalled) { Candidate = candidate };
        }, stop);

    public Task<Outcome> InstallAsync(PackageFile package, InstallWishes wishes, CancellationToken stop) =>
        InTurnAsync(known => InstallAsync(package, known, wishes, stop), stop);

    /// <summary>Goes back to a version that was installed before.</summary>
    public Task<Outcome> RollBackAsync(string id, string? version, CancellationToken stop) => ChangeAsync(id, (plugin, known) =>
    {
        if (plugin.Pinned is { } pinned)
        {
            return (null, Outcome.Refused(new($"{id} är låst vid {pinned}.", $"{id} is pinned at {pinned}."), InstallFindings.IsPinned.At(null, new($"{id} är låst vid {pinned}.", $"{id} is pinned at {pinned}."))));
        }

        if ((version ?? plugin.Former) is not { } to || !plugin.Versions.TryGetValue(to, out var kept))
        {
            return (null, Outcome.Refused(version is null
                ? new($"Det finns ingen tidigare version av {id} att gå tillbaka till.", $"There is no former version of {id} to go back to.")
                : new($"{id} {version} är inte sparad här. Sparade: {Sentences.Versions(plugin)}.", $"{id} {version} is not kept here. Kept: {Sentences.Versions(plugin)}.")));
        }

        if (Integrity.ChangesIn(places.FilesOf(id, to), kept.Files) is { IsEmpty: false } changed)
        {
            return (null, Outcome.Refused(new($"{id} {to} kan inte användas.", $"{id} {to} cannot be used."), [.. changed.Select(change => InstallFindings.FilesChanged.At(new(to), change))]));
        }

        if (Gates.OtherOf(plugin.Id, plugin.Region, known) is { } other)
        {
            return (null, Outcome.Refused(new($"{id} {to} kan inte användas.", $"{id} {to} cannot be used."), InstallFindings.RegionIsTaken.At(null, other)));
        }

        // What would be refused as soon as it is read is not said to be in use.
        if ((Permission.Refusal(kept, TrustPolicy.Read(data, [])) ?? CoreVersion.Misfit(VersionRange.Parse(kept.Core))) is { } refusal)
        {
            return (null, Outcome.Refused(new($"{id} {to} kan inte användas: {refusal.Swedish}", $"{id} {to} cannot be used: {refusal.In(Language.English)}")));
        }

        return (plugin with { Active = to }, Outcome.Fine(new(
            $"{id} {to} är i bruk{(plugin.Active is { } was ? $" i stället för {was}" : string.Empty)}.", $"{id} {to} is in use{(plugin.Active is { } were ? $" instead of {were}" : string.Empty)}.")));
    }, PluginActKind.RolledBack, stop);

    public Task<Outcome> DisableAsync(string id, string? why, CancellationToken stop) => ChangeAsync(id, (plugin, _) => plugin.Disabled
        ? (null, Outcome.Fine(new($"{id} är redan avstängt.", $"{id} is switched off already.")))
        : (plugin with { Disabled = true }, Outcome.Fine(new($"{id} är avstängt. Sätt på det med plugin enable.", $"{id} is switched off. Switch it on with plugin enable."))), PluginActKind.Disabled, stop, why);

    public Task<Outcome> EnableAsync(string id, CancellationToken stop) => ChangeAsync(id, (plugin, _) => plugin.Disabled
        ? (plugin with { Disabled = false }, Outcome.Fine(new($"{id} är påsatt.", $"{id} is switched on.")))
        : (null, Outcome.Fine(new($"{id} är inte avstängt.", $"{id} is not switched off."))), PluginActKind.Enabled, stop);

    public Task<Outcome> PinAsync(string id, CancellationToken stop) => ChangeAsync(id, (plugin, _) => plugin.Active is null
        ? (null, Outcome.Refused(new($"{id} är borttaget.", $"{id} is removed.")))
        : (plugin with { Pinned = plugin.Active }, Outcome.Fine(new($"{id} är låst vid {plugin.Active}.", $"{id} is pinned at {plugin.Active}."))), PluginActKind.Pinned, stop);

    public Task<Outcome> UnpinAsync(string id, CancellationToken stop) => ChangeAsync(id, (plugin, _) => plugin.Pinned is null
        ? (null, Outcome.Fine(new($"{id} är inte låst.", $"{id} is not pinned.")))
        : (plugin with { Pinned = null }, Outcome.Fine(new($"{id} är inte längre låst.", $"{id} is no longer pinned."))), PluginActKind.Unpinned, stop);

    /// <summary>Takes a plugin out of use. Its packages stay, so that it can be had back; what is kept about its region is not touched.</summary>
    public async Task<Outcome> RemoveAsync(string id, string? why, CancellationToken stop)
    {
        var kept = new List<RegionRecord>();
        if (file.Read([])?.Plugins.GetValueOrDefault(id) is { } known)
        {
            foreach (var keeper in records)
            {
                kept.AddRange(await keeper.OfAsync(known.Region, stop));
            }
        }

        return await ChangeAsync(id, (plugin, _) => plugin.Active is null
            ? (null, Outcome.Fine(new($"{id} är redan borttaget.", $"{id} is removed already.")))
            : (plugin with { Active = null, Pinned = null, Disabled = false }, Outcome.Fine(Sentences.Removed(plugin, places, kept))), PluginActKind.Removed, stop, why);
    }

    private async Task<Outcome> InstallAsync(PackageFile package, PluginLock known, InstallWishes wishes, CancellationToken stop)
    {
        var findings = new List<Finding>();
        if (await candidates.PrepareAsync(package, known, wishes, findings, stop) is not { } candidate)
        {
            return Outcome.Refused(new($"{package.Name} installerades inte.", $"{package.Name} was not installed."), [.. findings]);
        }

        var manifest = candidate.Package.Manifest;
        if (!candidate.CanBeInstalled)
        {
            return Outcome.Refused(Sentences.NotInstalled(candidate), candidate.Findings) with { Candidate = candidate };
        }

        var former = known.Plugins.GetValueOrDefault(manifest.Id);
        var same = former?.Versions.GetValueOrDefault(manifest.Version) is { } there && there.Package == candidate.Package.Hash ? there : null;
        var areFilesWhole = same is not null && Integrity.ChangesIn(places.FilesOf(manifest.Id, manifest.Version), same.Files).IsEmpty;
        var isWhole = areFilesWhole && places.Holds(candidate.Package, candidate.Signature);
        var locked = Locked(candidate, former);
        if (isWhole && former!.Active == manifest.Version && locked.InUse!.IsKnownAs(same!))
        {
            return Outcome.Fine(new($"{manifest.Id} {manifest.Version} är redan installerat.", $"{manifest.Id} {manifest.Version} is installed already.")) with { Candidate = candidate };
        }

        // From here on nothing is stopped half-way because somebody pressed a key. Files that are whole stay where they are: they may be in use.
        file.Begin();
        if (!isWhole)
        {
            places.Settle(candidate.Staged!, candidate.Package, areFilesWhole);
        }

        var kind = Kind(former, manifest.Version, same is not null);
        file.Replace(known.With(locked.Did(kind, manifest.Version, clock.GetUtcNow(), candidate.CodeAllowed)));
        return new Outcome(Sentences.Installed(candidate, kind), candidate.Findings, Done: true) { Candidate = candidate };
    }

    private static PluginActKind Kind(LockedPlugin? former, string version, bool isSame) =>
        former?.Active is not { } active ? PluginActKind.Installed
        : isSame && active == version ? PluginActKind.Repaired
        : SemanticVersion.Parse(version) < SemanticVersion.Parse(active) ? PluginActKind.Downgraded
        : PluginActKind.Upgraded;

    private static LockedPlugin Locked(Candidate candidate, LockedPlugin? former)
    {
        var manifest = candidate.Package.Manifest;
        var version = new LockedVersion
        {
            Version = manifest.Version,
            Package = candidate.Package.Hash,
            Files = candidate.Package.Files.ToImmutableSortedDictionary(entry => entry.Key, entry => Packing.Package.HashOf(entry.Value), StringComparer.Ordinal),
            Contact = manifest.Contact!,
            Core = manifest.Core.OriginalString!,
            Code = manifest.HoldsCode,
            Trust = candidate.Trust.State,
            TrustReason = candidate.Trust.Reason,
            Signer = candidate.Trust.Signer,
            Line = candidate.Trust.Line,
            CodeAllowed = candidate.CodeAllowed,
        };
        var plugin = former ?? new LockedPlugin { Id = manifest.Id, Region = manifest.Region!, Versions = ImmutableSortedDictionary.Create<string, LockedVersion>(StringComparer.Ordinal) };
        return plugin with { Region = manifest.Region!, Active = manifest.Version, Versions = plugin.Versions.SetItem(manifest.Version, version) };
    }

    private Task<Outcome> ChangeAsync(string id, Func<LockedPlugin, PluginLock, (LockedPlugin? Changed, Outcome Outcome)> change, PluginActKind kind, CancellationToken stop, string? why = null) => InTurnAsync(
        known =>
        {
            if (!known.Plugins.TryGetValue(id, out var plugin))
            {
                return Task.FromResult(Outcome.Refused(Sentences.Unknown(id, known)));
            }

            var (changed, outcome) = change(plugin, known);
            if (changed is not null)
            {
                file.Replace(known.With(changed.Did(kind, changed.Active, clock.GetUtcNow(), why)));
            }

            return Task.FromResult(outcome);
        },
        stop);

    private async Task<Outcome> InTurnAsync(Func<PluginLock, Task<Outcome>> act, CancellationToken stop)
    {
        try
        {
            using var turn = await Turn.TakeAsync(places.Turn, Patience, clock, stop);
            var findings = new List<Finding>();
            if (file.Read(findings) is not { } known)
            {
                return Outcome.Refused(new("Ingenting gjordes.", "Nothing was done."), [.. findings]);
            }

            places.Sweep(known);
            try
            {
                return await act(known);
            }
            finally
            {
                // Also where it failed: a disk that is full is not left fuller.
                places.Sweep(file.Read([]) ?? known);
                folders.Refresh();
            }
        }
        catch (TimeoutException)
        {
            return Outcome.Refused(new("Någon annan installerar just nu. Försök igen om en stund.", "Somebody else is installing just now. Try again in a while."));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Outcome.Refused(
                new("Ingenting ändrades.", "Nothing was changed."),
                InstallFindings.DiskSaysNo.At(null, DiskProblem.Of(problem)));
        }
    }
}
