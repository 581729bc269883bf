using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>The XML parts of a Word document or a workbook. Nothing outside the file is ever fetched, and no part may swell beyond what a plan can need.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const int MostUnpacked = 128 * 1024 * 1024;
    private const int MostUnpackedAtOnce = 32 * 1024 * 1024;
    private const int MostParts = 5000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
    private readonly ZipArchive archive;
    private readonly string fileName;
    private long unpacked;

    public OfficePackage(string fileName, byte[] bytes)
    {
        this.fileName = fileName;
        archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
        {
            throw TooLarge();
        }
    }

    public bool Has(string part) => archive.GetEntry(part) is not null;

    /// <summary>A part as a tree, or null where there is no such part.</summary>
    public XElement? Tree(string part)
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            return null;
        }

        using var stream = new BoundedStream(entry.Open(), MostUnpackedAtOnce, Counted);
        using var reader = XmlReader.Create(stream, Settings);
        // Elements in elements without end would use up the stack of whoever walks through them.
        using var shallow = new ShallowXmlReader(reader, TooLarge);
        return XElement.Load(shallow, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part to be read from the front, for what may be long.</summary>
    public XmlReader? Stream(string part) => archive.GetEntry(part) is { } entry
        ? new ShallowXmlReader(XmlReader.Create(new BoundedStream(entry.Open(), MostUnpacked, Counted), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true }), TooLarge)
        : null;

    public void Dispose() => archive.Dispose();

    private void Counted(long inPart, long mostInPart, int read)
    {
        unpacked += read;
        if (inPart > mostInPart || unpacked > MostUnpacked)
        {
            throw TooLarge();
        }
    }

    private UnreadableException TooLarge() => new(new Text(
        $"{fileName} blir orimligt stor när den packas upp. Spara bara den del som har aktiviteterna i en ny fil.",
        $"{fileName} grows beyond reason when it is unpacked. Save only the part with the activities in a new file."));
}
