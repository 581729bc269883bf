using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The parts of a Word document, in the order in which they lie in their file.</summary>
internal sealed class WordPackage
{
    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly OrderedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public static WordPackage Read(byte[] bytes)
    {
        var package = new WordPackage();
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            package.parts[entry.FullName] = copy.ToArray();
        }

        return package;
    }

    public XElement Xml(string name)
    {
        using var content = new MemoryStream(parts[name]);
        return XElement.Load(content, LoadOptions.PreserveWhitespace);
    }

    public void Set(string name, byte[] content) => parts[name] = content;

    public void Set(string name, XElement content)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Plain))
        {
            content.Save(writer);
        }

        parts[name] = stream.ToArray();
    }

    /// <summary>The file. Every part says that it was made then.</summary>
    public byte[] Write(DateTimeOffset at)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = at < Earliest ? Earliest : at.ToUniversalTime();
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }
}
