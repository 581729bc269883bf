using System.Collections.Immutable;
using System.IO.Compression;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Plugins.Packing;

/// <summary>Reads a package into memory, within limits, and holds it against its manifest. Nothing is written.</summary>
internal sealed class PackageReading(string shownAs, ICollection<Finding> findings)
{
    private static readonly string[] OfTheFormat = ["[Content_Types].xml", "_rels/.rels", ".signature.p7s", "README.md"];
    private readonly SourceLocation place = new(shownAs);
    private readonly PlacesTaken taken = new();
    private readonly ImmutableSortedDictionary<string, byte[]>.Builder files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
    private byte[]? nuspec;
    private long total;

    /// <summary>The package, or null where it is not to be used; then the findings say why.</summary>
    public static Package? Read(byte[] bytes, string shownAs, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        var package = new PackageReading(shownAs, found).Read(bytes);
        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        return found.Any(finding => finding.Severity == Severity.Error) ? null : package;
    }

    private Package? Read(byte[] bytes)
    {
        switch (ZipDirectory.EntriesIn(bytes, PackageLimits.Entries))
        {
            case null:
                return Refused(PackageFindings.NotAPackage, new("Filen är ingen zip-fil, eller så är den avkortad.", "The file is not a zip file, or it is cut short."));
            case > PackageLimits.Entries:
                return Refused(PackageFindings.TooLarge, new($"Paketet har fler än {PackageLimits.Entries} filer.", $"The package has more than {PackageLimits.Entries} files."));
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                if (!Take(entry))
                {
                    return null;
                }
            }
        }
        catch (Exception problem) when (problem is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            return Refused(PackageFindings.NotAPackage, new("Filen är skadad och går inte att packa upp.", "The file is damaged and cannot be unpacked."));
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? null : Whole(bytes);
    }

    /// <summary>Takes a file in; false ends the reading.</summary>
    private bool Take(ZipArchiveEntry entry)
    {
        const int KindOfFile = 0xF000;
        const int RegularFile = 0x8000;
        const int Folder = 0x4000;
        var kind = (entry.ExternalAttributes >> 16) & KindOfFile;
        if (kind is not (0 or RegularFile or Folder))
        {
            Bad(entry.FullName, new("det är en länk eller något annat än en fil", "it is a link or something else than a file"));
            return true;
        }

        if (entry.IsEncrypted)
        {
            Refused(PackageFindings.NotAPackage, new("Paketet är låst med ett lösenord.", "The package is locked with a password."));
            return false;
        }

        // The format itself writes the names as parts of an address.
        var name = Uri.UnescapeDataString(entry.FullName);
        if (!taken.Take(name))
        {
            findings.Add(PackageFindings.DuplicateEntry.At(place, new($"”{Shown.Of(name)}” finns redan.", $"“{Shown.Of(name)}” is there already.")));
            return true;
        }

        var isNuspec = name.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase) && !name.Contains('/', StringComparison.Ordinal);
        var isOfTheFormat = isNuspec || OfTheFormat.Contains(name, StringComparer.Ordinal) || (name.StartsWith("package/", StringComparison.Ordinal) && name.EndsWith(".psmdcp", StringComparison.Ordinal));
        var path = name.StartsWith(PackagePath.Root, StringComparison.Ordinal) ? name[PackagePath.Root.Length..] : null;
        if (name.EndsWith('/') && entry.Length == 0)
        {
            return true;
        }

        if (!isOfTheFormat && path is null)
        {
            Bad(name, new($"allt ska ligga under {PackagePath.Root}", $"everything is to lie under {PackagePath.Root}"));
            return true;
        }

        if (path is not null && PackagePath.Problem(path) is { } problem)
        {
            Bad(name, problem);
            return true;
        }

        if (Content(entry, name) is not { } content)
        {
            return false;
        }

        if (path is not null)
        {
            files[path] = content;
        }
        else if (isNuspec)
        {
            // Which of two would count differs from tool to tool.
            if (nuspec is not null)
            {
                findings.Add(PackageFindings.DuplicateEntry.At(place, new($"”{Shown.Of(name)}” är inte den enda .nuspec-filen.", $"“{Shown.Of(name)}” is not the only .nuspec file.")));
            }

            nuspec = content;
        }

        return true;
    }

    /// <summary>What is said of sizes may be a lie, so the bytes are counted as they come.</summary>
    private byte[]? Content(ZipArchiveEntry entry, string name)
    {
        using var packed = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            total += read;
            content.Write(buffer, 0, read);
            if (total > PackageLimits.TotalBytes)
            {
                Refused(PackageFindings.TooLarge, new(
                    $"Filerna blir större än {PackageLimits.TotalBytes / 1024 / 1024} MiB när de packas upp.", $"The files grow beyond {PackageLimits.TotalBytes / 1024 / 1024} MiB when they are unpacked."));
                return null;
            }

            if (content.Length > PackageLimits.SmallBytes && content.Length / PackageLimits.Growth > Math.Max(1, entry.CompressedLength))
            {
                Refused(PackageFindings.TooLarge, new(
                    $"”{Shown.Of(name)}” blir mer än {PackageLimits.Growth} gånger så stor när den packas upp.", $"“{Shown.Of(name)}” grows more than {PackageLimits.Growth} times when it is unpacked."));
                return null;
            }
        }

        return content.ToArray();
    }

    private Package? Whole(byte[] bytes)
    {
        if (!files.TryGetValue(PluginManifest.FileName, out var written))
        {
            return Refused(PackageFindings.NoManifest, new($"{PackagePath.Root}{PluginManifest.FileName} saknas.", $"{PackagePath.Root}{PluginManifest.FileName} is missing."));
        }

        if (YamlFile.Read(written, PluginManifest.FileName, findings) is not { } map)
        {
            return null;
        }

        var manifest = PluginManifest.Read(map, findings);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        PackageChecks.Check(manifest, files, nuspec, place, findings);
        return new Package(bytes, manifest, files.ToImmutable());
    }

    private void Bad(string name, Text why) =>
        findings.Add(PackageFindings.BadEntry.At(place, new($"”{Shown.Of(name)}”: {why.Swedish}.", $"“{Shown.Of(name)}”: {why.In(Language.English)}.")));

    private Package? Refused(FindingKind kind, Text sentence)
    {
        findings.Add(kind.At(place, sentence));
        return null;
    }
}
