using System.Collections.Immutable;
using System.Text.Json;
using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins.Installing;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>A folder of packages. An index in it spares reading them all, and can be copied with them to a closed network.</summary>
internal sealed record Catalogue(string Folder, ImmutableArray<CatalogueEntry> Packages)
{
    public const string IndexName = "index.json";
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The catalogue at a folder or an index, or null where it cannot be read.</summary>
    public static Catalogue? Read(string path, ICollection<Finding> findings)
    {
        var index = Directory.Exists(path) ? Path.Combine(path, IndexName) : path;
        var folder = Path.GetDirectoryName(Path.GetFullPath(index))!;
        return File.Exists(index) ? OfIndex(index, folder, findings) : OfPackages(folder, findings);
    }

    /// <summary>Reads every package of a folder. Those that are not sound are told and left out.</summary>
    public static Catalogue OfPackages(string folder, ICollection<Finding> findings)
    {
        var entries = new List<CatalogueEntry>();
        foreach (var file in Directory.EnumerateFiles(folder, $"*{Package.Ending}").Order(StringComparer.Ordinal))
        {
            if (PackageFiles.Read(file, findings) is { } read && PackageReading.Read(read.Bytes, read.Name, findings) is { Manifest: var manifest } package)
            {
                entries.Add(new CatalogueEntry
                {
                    Id = manifest.Id,
                    Version = manifest.Version,
                    Region = manifest.Region!,
                    Core = manifest.Core.OriginalString!,
                    Editions = manifest.Editions,
                    Code = manifest.HoldsCode,
                    Sha256 = package.Hash,
                    File = Path.GetFileName(file),
                });
            }
        }

        return new Catalogue(folder, Sorted(entries));
    }

    /// <summary>The text of the index.</summary>
    public string Index() => JsonText.Of(new CatalogueIndex { Format = CatalogueIndex.KnownFormat, Packages = Packages }) + "\n";

    public string PathOf(CatalogueEntry entry) => Path.Combine(Folder, entry.File);

    private static Catalogue? OfIndex(string index, string folder, ICollection<Finding> findings)
    {
        try
        {
            using var stream = File.OpenRead(index);
            if (stream.Length <= MaxBytes
                && JsonSerializer.Deserialize<CatalogueIndex>(stream, JsonText.Options) is { Format: CatalogueIndex.KnownFormat } read
                && read.Packages.All(IsSound))
            {
                return new Catalogue(folder, Sorted(read.Packages));
            }
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            // Said below.
        }

        findings.Add(CatalogueFindings.Unreadable.At(new(Path.GetFileName(index)), new("Katalogens index går inte att läsa.", "The catalogue’s index cannot be read.")));
        return null;
    }

    /// <summary>An index comes from elsewhere, and its names are made into paths here.</summary>
    private static bool IsSound(CatalogueEntry? entry) =>
        entry is not null && KebabCase.IsId(entry.Id) && entry.Editions.All(edition => edition is not null && PackagePath.Problem(edition) is null)
        && !entry.File.Contains('/', StringComparison.Ordinal) && PackagePath.Problem(entry.File) is null && SemanticVersion.TryParse(entry.Version, out _) && VersionRange.TryParse(entry.Core, out _);

    private static ImmutableArray<CatalogueEntry> Sorted(IEnumerable<CatalogueEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenByDescending(entry => SemanticVersion.Parse(entry.Version))];
}
