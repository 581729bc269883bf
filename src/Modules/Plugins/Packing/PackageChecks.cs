using System.Xml;
using System.Xml.Linq;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Packing;

/// <summary>Holds what a package contains against what it says of itself.</summary>
internal static class PackageChecks
{
    public static void Check(PluginManifest manifest, IReadOnlyDictionary<string, byte[]> files, byte[]? nuspec, SourceLocation place, ICollection<Finding> findings)
    {
        foreach (var (path, content) in files.Where(file => file.Key != PluginManifest.FileName))
        {
            if (!manifest.Files.TryGetValue(path, out var hash))
            {
                findings.Add(PackageFindings.NotAsListed.At(place, new($"{path} finns i paketet men inte i förteckningen.", $"{path} is in the package but not in the manifest.")));
            }
            else if (hash != Package.HashOf(content))
            {
                findings.Add(PackageFindings.NotAsListed.At(place, new($"{path} har inte den kontrollsumma som förteckningen anger.", $"{path} does not have the checksum that the manifest gives.")));
            }

            if (!manifest.HoldsCode && FileKinds.ForeignToData(path, content) is { } foreign)
            {
                findings.Add(PackageFindings.HiddenCode.At(place, foreign));
            }
        }

        foreach (var missing in manifest.Files.Keys.Where(path => !files.ContainsKey(path)))
        {
            findings.Add(PackageFindings.NotAsListed.At(place, new($"{Shown.Of(missing)} finns i förteckningen men inte i paketet.", $"{Shown.Of(missing)} is in the manifest but not in the package.")));
        }

        if (nuspec is not null && NamesIn(nuspec) is var (id, version) && (id != manifest.Id || version != manifest.Version))
        {
            findings.Add(PackageFindings.NamesDiffer.At(place, new(
                $"Paketet heter {Shown.Of($"{id} {version}")}, och plugin.yaml säger {Shown.Of($"{manifest.Id} {manifest.Version}")}.",
                $"The package is called {Shown.Of($"{id} {version}")}, and plugin.yaml says {Shown.Of($"{manifest.Id} {manifest.Version}")}.")));
        }

        foreach (var finding in OfManifest(manifest))
        {
            findings.Add(finding);
        }
    }

    /// <summary>What a manifest has to say before a package can be made of its folder, and what it should.</summary>
    public static IEnumerable<Finding> OfManifest(PluginManifest manifest)
    {
        var place = new SourceLocation(PluginManifest.FileName);
        foreach (var (key, value) in new[] { ("region", manifest.Region), ("contact", manifest.Contact), ("licence", manifest.Licence) })
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return PackageFindings.Incomplete.At(place, new($"”{key}” saknas.", $"“{key}” is missing."));
            }
        }

        // Both become names of folders, and the list of what is installed is not read where they could not be.
        foreach (var (key, value) in new[] { ("id", manifest.Id), ("version", manifest.Version) })
        {
            if (PackagePath.Problem(value) is { } problem)
            {
                yield return PackageFindings.Incomplete.At(place, new($"”{key}” är ”{Shown.Of(value)}”: {problem.Swedish}.", $"“{key}” is “{Shown.Of(value)}”: {problem.In(Core.Language.English)}."));
            }
        }

        if (!manifest.Core.HasUpperBound)
        {
            yield return PackageFindings.NoUpperEnd.At(place, new($"”core” är {manifest.Core.OriginalString}.", $"“core” is {manifest.Core.OriginalString}."));
        }
    }

    private static (string? Id, string? Version) NamesIn(byte[] nuspec)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1024 * 1024 };
            using var reader = XmlReader.Create(new MemoryStream(nuspec), settings);
            var document = XDocument.Load(reader);
            return (Named("id"), Named("version"));

            string? Named(string name) => document.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
        }
        catch (XmlException)
        {
            return (null, null);
        }
    }
}
