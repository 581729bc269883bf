using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The document that Pandoc takes its styles, its page and its footer from.</summary>
internal static class WordReference
{
    public const string Styles = "word/styles.xml";
    public const string Settings = "word/settings.xml";
    public const string Fonts = "word/fontTable.xml";
    private const string Footer = "word/footer1.xml";

    /// <summary>The width that text has on the page, in twentieths of a point.</summary>
    public const int TextWidth = PageWidth - (2 * Side);

    private const int PageWidth = 11906;
    private const int Side = 1021;

    public static byte[] Document { get; } = Make();

    private static byte[] Make()
    {
        var package = new WordPackage();
        package.Set("[Content_Types].xml", new XElement(Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Part("word/document.xml", "document.main"),
            Part(Styles, "styles"),
            Part(Settings, "settings"),
            Part(Fonts, "fontTable"),
            Part(Footer, "footer")));
        package.Set("_rels/.rels", new XElement(Relations + "Relationships", Relation("rId1", "officeDocument", "word/document.xml")));
        package.Set("word/document.xml", Element("document",
            new XAttribute(XNamespace.Xmlns + "w", W),
            new XAttribute(XNamespace.Xmlns + "r", R),
            Element("body", Element("p"), Section())));
        package.Set("word/_rels/document.xml.rels", new XElement(Relations + "Relationships",
            Relation("rId1", "styles", "styles.xml"),
            Relation("rId2", "settings", "settings.xml"),
            Relation("rId3", "fontTable", "fontTable.xml"),
            Relation("rId4", "footer", "footer1.xml")));
        package.Set(Styles, WordStyles.In("sv-SE"));
        package.Set(Settings, WordSettings.In("sv-SE"));
        package.Set(Fonts, WordSettings.Fonts());
        package.Set(Footer, WordFooter.Numbers());
        return package.Write(DateTimeOffset.UnixEpoch);
    }

    private static XElement Section() => Element("sectPr",
        Element("footerReference", At("type", "default"), new XAttribute(R + "id", "rId4")),
        Element("pgSz", At("w", PageWidth), At("h", 16838)),
        Element("pgMar", At("top", 1247), At("right", Side), At("bottom", 1247), At("left", Side), At("header", 624), At("footer", 624), At("gutter", 0)));

    private static XElement Part(string name, string kind) =>
        new(Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", $"{PartKind}{kind}+xml"));

    private static XElement Relation(string id, string kind, string target) =>
        new(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", RelationKind + kind), new XAttribute("Target", target));
}
