using System.Globalization;
using System.Xml.Linq;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>What a Word document says of itself.</summary>
internal static class WordProperties
{
    private static readonly XNamespace Own = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XElement Core(string title, string language, DateTimeOffset at) => new(Own + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Own),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
        new XAttribute(XNamespace.Xmlns + "xsi", Schema),
        new XElement(Dublin + "title", title),
        new XElement(Dublin + "language", language),
        Instant("created", at),
        Instant("modified", at));

    public static XElement Program() => new(Extended + "Properties", new XElement(Extended + "Application", "Patient Safety Planning"));

    private static XElement Instant(string name, DateTimeOffset at) => new(
        Terms + name,
        new XAttribute(Schema + "type", "dcterms:W3CDTF"),
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
