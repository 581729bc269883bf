using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Packing;

/// <summary>Makes a package of a folder. The same files give the same bytes.</summary>
internal static class PackageWriting
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Nuspec = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    // The earliest that the format can say: a date of the day would make each package differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package, of files by their path in the plugin, the manifest of the folder among them.</summary>
    public static byte[] Of(PluginManifest manifest, IReadOnlyDictionary<string, byte[]> files, string description)
    {
        var listed = files.Where(file => file.Key != PluginManifest.FileName).OrderBy(file => file.Key, StringComparer.Ordinal).ToArray();
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", Xml(ContentTypes(files.Keys)));
            Add(archive, "_rels/.rels", Xml(Relationship(manifest)));
            Add(archive, $"{manifest.Id}.nuspec", Xml(NuspecOf(manifest, description)));
            Add(archive, $"{PackagePath.Root}{PluginManifest.FileName}", WithFiles(files[PluginManifest.FileName], listed));
            foreach (var (path, content) in listed)
            {
                Add(archive, string.Join('/', (PackagePath.Root + path).Split('/').Select(Uri.EscapeDataString)), content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The manifest with the section that lists the files. One that a former packing left is written anew.</summary>
    private static byte[] WithFiles(byte[] manifest, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var kept = Encoding.UTF8.GetString(manifest).ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n').TakeWhile(line => !line.StartsWith("files:", StringComparison.Ordinal));
        var text = new StringBuilder(string.Join('\n', kept).TrimEnd()).Append("\nfiles:\n");
        foreach (var (path, content) in files)
        {
            text.Append(CultureInfo.InvariantCulture, $"  \"{path}\": {Package.HashOf(content)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static XElement ContentTypes(IEnumerable<string> paths)
    {
        XNamespace types = Types;
        var endings = paths.Select(path => Path.GetExtension(path).TrimStart('.').ToLowerInvariant()).Where(ending => ending.Length > 0).Append("nuspec").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new XElement(
            types + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            endings.Select(ending => Default(ending, "application/octet")));

        XElement Default(string ending, string type) => new(types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type));
    }

    private static XElement Relationship(PluginManifest manifest)
    {
        XNamespace relations = Relations;
        return new XElement(relations + "Relationships", new XElement(
            relations + "Relationship",
            new XAttribute("Type", "http://schemas.microsoft.com/packaging/2010/07/manifest"),
            new XAttribute("Target", $"/{manifest.Id}.nuspec"),
            new XAttribute("Id", "R1")));
    }

    private static XElement NuspecOf(PluginManifest manifest, string description)
    {
        XNamespace nuspec = Nuspec;
        return new XElement(nuspec + "package", new XElement(
            nuspec + "metadata",
            new XElement(nuspec + "id", manifest.Id),
            new XElement(nuspec + "version", manifest.Version),
            new XElement(nuspec + "authors", Shown.Of(manifest.Contact!, 200)),
            new XElement(nuspec + "description", description),
            new XElement(nuspec + "packageTypes", new XElement(nuspec + "packageType", new XAttribute("name", "PatientSafetyRegion")))));
    }

    private static byte[] Xml(XElement root) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n");
}
