using Microsoft.Extensions.Options;
using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Catalogues;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Finds the package that somebody means: a file, a folder to make one of, or an id in a catalogue.</summary>
internal sealed class PackageSources(FolderPacking packing, IOptions<ProductOptions> options)
{
    /// <summary>The package, or null; then the findings say why.</summary>
    /// <param name="written">A path, or a plugin's id with a version after an @ where one is wanted.</param>
    /// <param name="from">The catalogue, or null for the one in the settings.</param>
    /// <param name="findings">Where findings go.</param>
    public PackageFile? Find(string written, string? from, ICollection<Finding> findings)
    {
        if (File.Exists(written) && !IsIndex(written))
        {
            return PackageFiles.Read(written, findings);
        }

        if (Directory.Exists(written) && File.Exists(Path.Combine(written, "plan.yaml")))
        {
            return packing.Pack(written, findings) is { } package ? new PackageFile(package.FileName, package.Bytes, null) : null;
        }

        if (Directory.Exists(written) || File.Exists(written))
        {
            return Catalogue.Read(written, findings) is { } feed ? OnlyOneIn(feed, findings) : null;
        }

        if (Catalogued(from) is not { } place)
        {
            findings.Add(InstallFindings.NothingToInstall.At(null, new($"”{Shown.Of(written)}” finns inte.", $"There is no “{Shown.Of(written)}”.")));
            return null;
        }

        return (Directory.Exists(place) || File.Exists(place)) && Catalogue.Read(place, findings) is { } catalogue
            ? Read(catalogue, Newest(catalogue, written, findings), findings)
            : Missing(place, findings);
    }

    /// <summary>The newest version of a plugin that fits here, or null; then the findings say why.</summary>
    public static CatalogueEntry? Newest(Catalogue catalogue, string written, ICollection<Finding> findings)
    {
        var at = written.IndexOf('@', StringComparison.Ordinal);
        var (id, version) = at < 0 ? (written, null) : (written[..at], written[(at + 1)..]);
        var offered = catalogue.Packages.Where(entry => entry.Id == id && (version is null || entry.Version == version)).ToArray();
        if (offered.Length == 0)
        {
            findings.Add(CatalogueFindings.NotInIt.At(null, new($"”{Shown.Of(written)}” finns inte i katalogen.", $"“{Shown.Of(written)}” is not in the catalogue."), Suggestion.Remedy(id, [.. catalogue.Packages.Select(entry => entry.Id).Distinct(StringComparer.Ordinal)])));
            return null;
        }

        // One that is still being tried out is only for those who name it.
        var fits = offered.Where(entry => version is not null || !SemanticVersion.Parse(entry.Version).IsPrerelease)
            .FirstOrDefault(entry => CoreVersion.Misfit(VersionRange.Parse(entry.Core)) is null);
        if (fits is null)
        {
            findings.Add(CatalogueFindings.NothingFits.At(null, CoreVersion.Misfit(VersionRange.Parse(offered[0].Core)) ?? new($"{offered[0].Version} är en förhandsversion; ange den som {id}@{offered[0].Version}.", $"{offered[0].Version} is a preview; give it as {id}@{offered[0].Version}.")));
        }

        return fits;
    }

    /// <summary>The package of an entry, which must be the one that the index was made of.</summary>
    public static PackageFile? Read(Catalogue catalogue, CatalogueEntry? entry, ICollection<Finding> findings)
    {
        if (entry is null || PackageFiles.Read(catalogue.PathOf(entry), findings) is not { } file)
        {
            return null;
        }

        if (Package.HashOf(file.Bytes) != entry.Sha256)
        {
            findings.Add(CatalogueFindings.OtherPackage.At(new(entry.File), new($"{entry.File} har en annan kontrollsumma än den i indexet.", $"{entry.File} has another checksum than the one in the index.")));
            return null;
        }

        // Whoever upgrades one plugin is not given another, whatever the index calls it.
        if (PackageReading.Read(file.Bytes, file.Name, findings) is not { Manifest: var manifest })
        {
            return null;
        }

        if ((manifest.Id, manifest.Version) == (entry.Id, entry.Version))
        {
            return file;
        }

        findings.Add(CatalogueFindings.OtherPackage.At(new(entry.File), new(
            $"{entry.File} är {manifest.Id} {manifest.Version}, och indexet säger {entry.Id} {entry.Version}.", $"{entry.File} is {manifest.Id} {manifest.Version}, and the index says {entry.Id} {entry.Version}.")));
        return null;
    }

    /// <summary>The catalogue to use, or null where none is named.</summary>
    public string? Catalogued(string? from) => from ?? (options.Value.PluginCatalogue is { Length: > 0 } configured ? configured : null);

    private static PackageFile? OnlyOneIn(Catalogue feed, ICollection<Finding> findings)
    {
        var ids = feed.Packages.Select(entry => entry.Id).Distinct(StringComparer.Ordinal).ToArray();
        if (ids is [var only])
        {
            return Read(feed, Newest(feed, only, findings), findings);
        }

        findings.Add(InstallFindings.NothingToInstall.At(null, ids.Length == 0
            ? new("Mappen har varken plan.yaml eller något paket.", "The folder has neither plan.yaml nor any package.")
            : new($"Mappen har flera instick: {string.Join(", ", ids)}. Ange ett av dem, med --from och mappen.", $"The folder has several plugins: {string.Join(", ", ids)}. Give one of them, with --from and the folder.")));
        return null;
    }

    private static PackageFile? Missing(string place, ICollection<Finding> findings)
    {
        if (!Directory.Exists(place) && !File.Exists(place))
        {
            findings.Add(CatalogueFindings.Unreadable.At(null, new($"Katalogen ”{Shown.Of(place)}” finns inte.", $"There is no catalogue “{Shown.Of(place)}”.")));
        }

        return null;
    }

    private static bool IsIndex(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
