using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Plugins;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Planning;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Installing;

/// <summary>Takes a package through every gate without putting it in use: read, trusted, allowed, staged, checked, tried.</summary>
internal sealed class Candidates(
    DataFolder data,
    PackageFolders places,
    IPluginFolders folders,
    IRegions regions,
    INationalPlans national,
    IEnumerable<IRegionPages> pages,
    IEnumerable<IRegionRecords> records,
    IServiceProvider services,
    TimeProvider clock)
{
    /// <summary>The candidate, or null where the package itself could not be read.</summary>
    public async Task<Candidate?> PrepareAsync(PackageFile file, PluginLock known, InstallWishes wishes, ICollection<Finding> findings, CancellationToken stop)
    {
        var found = new List<Finding>();
        if (PackageReading.Read(file.Bytes, file.Name, found) is not { } package || TrustPolicy.Read(data, found) is not { } policy)
        {
            Add(findings, found);
            return null;
        }

        var manifest = package.Manifest;
        var demand = policy.For(manifest.HoldsCode);
        var trust = PackageTrust.Of(package.Bytes, file.Signature, demand, policy, data, clock.GetUtcNow());
        var former = known.Plugins.GetValueOrDefault(manifest.Id);
        var allowed = trust.Obstacle(demand, file.Name) is { } obstacle ? Allowed(obstacle, package, wishes, found) : null;
        if (CoreVersion.Misfit(manifest.Core) is { } misfit)
        {
            found.Add(ManifestFindings.OtherCore.At(new(PluginManifest.FileName), misfit));
        }

        found.AddRange(Gates.Of(package, trust, former, known, wishes));
        var candidate = new Candidate { Package = package, Signature = file.Signature, Trust = trust, CodeAllowed = allowed, Before = former?.Active, Findings = [.. found] };
        if (found.Any(finding => finding.Severity == Severity.Error))
        {
            return candidate;
        }

        candidate = candidate with { Staged = places.Stage(package, file.Signature) };
        candidate = candidate with { Plugin = folders.Check(Path.Combine(candidate.Staged, "plugin")) with { Folder = manifest.Id, Trust = trust.State, TrustReason = trust.Reason } };
        InstallSteps.Log.Step("checked");
        found.AddRange(candidate.Plugin.Findings);
        return await TriedAsync(candidate, former, found, stop);
    }

    private async Task<Candidate> TriedAsync(Candidate candidate, LockedPlugin? former, List<Finding> found, CancellationToken stop)
    {
        var manifest = candidate.Package.Manifest;
        if (candidate.Plugin is not { Status: PluginStatus.Active, Configuration: { } configuration })
        {
            return candidate with { Findings = [.. found] };
        }

        if (configuration.Region.Id != manifest.Region)
        {
            found.Add(PackageFindings.NamesDiffer.At(new(PluginManifest.FileName), new(
                $"plugin.yaml är för regionen ”{manifest.Region}”, och plan.yaml är för ”{configuration.Region.Id}”.", $"plugin.yaml is for the region “{manifest.Region}”, and plan.yaml is for “{configuration.Region.Id}”.")));
        }

        var inUse = regions.PluginOf(configuration.Region.Id);
        if (inUse is { Origin: PluginOrigin.Shipped } && former?.Active is null)
        {
            found.Add(InstallFindings.ReplacesShipped.At(null, new($"Det medföljande {inUse.Id} {inUse.Version} vilar så länge.", $"The shipped {inUse.Id} {inUse.Version} rests meanwhile.")));
        }

        if (await FailingPageAsync(candidate.Plugin) is { } failing)
        {
            found.Add(InstallFindings.PageFails.At(null, failing));
        }

        InstallSteps.Log.Step("tried");
        var kept = new List<RegionRecord>();
        foreach (var keeper in records)
        {
            kept.AddRange(await keeper.OfAsync(configuration.Region.Id, stop));
        }

        return candidate with { Findings = [.. found], Changes = new PlannedChanges(national).Between(inUse, candidate.Plugin, kept) };
    }

    /// <summary>Every page about the region is made once, in both languages, as it would be with the new plugin.</summary>
    private async Task<Text?> FailingPageAsync(InstalledPlugin plugin)
    {
        using var trial = folders.Try(plugin);
        return await PageTrial.FirstFailureAsync(services, pages.SelectMany(module => module.Of(plugin.Configuration!))) is var (address, problem)
            ? new($"{address}: {problem.GetType().Name}: {problem.Message}", $"{address}: {problem.GetType().Name}: {problem.Message}")
            : null;
    }

    /// <summary>Why code is let in though the policy does not, or null; then the obstacle stands.</summary>
    private static string? Allowed(Finding obstacle, Package package, InstallWishes wishes, List<Finding> found)
    {
        var isOpen = package.Manifest.HoldsCode && obstacle.Kind != TrustFindings.SignatureFails && obstacle.Kind != TrustFindings.Revoked;
        if (isOpen && ShippedCode.IsAllIn(package))
        {
            return "Koden är densamma som följde med produkten. / The code is the same as came with the product.";
        }

        var why = isOpen ? wishes.AllowCode : null;
        found.Add(why is null ? obstacle : TrustFindings.CodeAllowed.At(obstacle.Location, new($"{obstacle.Message.Swedish} Skäl: {why}", $"{obstacle.Message.In(Language.English)} Reason: {why}")));
        return why;
    }

    private static void Add(ICollection<Finding> findings, List<Finding> found)
    {
        foreach (var finding in found)
        {
            findings.Add(finding);
        }
    }
}
