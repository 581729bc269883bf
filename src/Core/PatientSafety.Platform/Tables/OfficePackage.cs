using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>The XML parts of a Word document or a workbook. Nothing outside the file is ever fetched, and no part may swell beyond what a document can need.</summary>
public sealed class OfficePackage : IDisposable
{
    /// <summary>How much a document may be, unpacked, where nothing else is said.</summary>
    public const long MostUnpacked = 128 * 1024 * 1024;

    private const int MostUnpackedAtOnce = 32 * 1024 * 1024;
    private const int MostParts = 5000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };
    private readonly ZipArchive archive;
    private readonly string fileName;
    private readonly long mostUnpacked;
    private long unpacked;

    /// <summary>Opens a package.</summary>
    /// <param name="fileName">Its name, for sentences.</param>
    /// <param name="stream">What it is read from; it can be moved in, and is closed with the package.</param>
    /// <param name="mostUnpacked">How many bytes all that is read of it may be, unpacked.</param>
    /// <exception cref="InvalidDataException">It is no package, or a damaged one.</exception>
    /// <exception cref="UnreadableException">It has too many parts.</exception>
    public OfficePackage(string fileName, Stream stream, long mostUnpacked = MostUnpacked)
    {
        this.fileName = fileName;
        this.mostUnpacked = mostUnpacked;
        archive = new ZipArchive(stream, ZipArchiveMode.Read);
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

        using var reader = XmlReader.Create(new BoundedStream(entry.Open(), MostUnpackedAtOnce, Counted), Settings);
        // Elements in elements without end would use up the stack of whoever walks through them.
        using var shallow = new ShallowXmlReader(reader, TooLarge);
        return XElement.Load(shallow, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part to be read from the front, for what may be long; null where there is no such part.</summary>
    public XmlReader? Stream(string part) => archive.GetEntry(part) is { } entry
        ? new ShallowXmlReader(XmlReader.Create(new BoundedStream(entry.Open(), mostUnpacked, Counted), Settings), TooLarge)
        : null;

    public void Dispose() => archive.Dispose();

    /// <summary>What is said of a file that would take more room than it should.</summary>
    public UnreadableException TooLarge() => new(new Text(
        $"{fileName} blir orimligt stor när den packas upp. Spara bara den del som behövs i en ny fil.",
        $"{fileName} grows beyond reason when it is unpacked. Save only the part that is needed in a new file."));

    private void Counted(long inPart, long mostInPart, int read)
    {
        unpacked += read;
        if (inPart > mostInPart || unpacked > mostUnpacked)
        {
            throw TooLarge();
        }
    }
}
