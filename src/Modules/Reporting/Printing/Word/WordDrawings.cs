using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>Pictures. Without rsvg-convert Pandoc puts an SVG where Word wants a bitmap, and Word shows nothing: an empty bitmap with the SVG beside it does show in newer ones.</summary>
internal static class WordDrawings
{
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string BlankId = "rIdBlank";
    private static readonly XNamespace InSvg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    // One transparent point.
    private static readonly byte[] Blank = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

    /// <summary>How many pictures only newer programs show.</summary>
    public static int Mend(XElement document, WordPackage package)
    {
        foreach (var drawing in document.Descendants(Drawing + "inline"))
        {
            var alternative = (string?)drawing.Element(Drawing + "docPr")?.Attribute("descr");
            foreach (var picture in drawing.Descendants(Picture + "cNvPr"))
            {
                picture.SetAttributeValue("descr", alternative);
            }
        }

        var relations = package.Xml(Relationships);
        var drawn = relations.Elements().Where(each => ((string?)each.Attribute("Target"))?.EndsWith(".svg", StringComparison.Ordinal) == true).Select(each => (string?)each.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        XElement[] bare = [.. document.Descendants(A + "blip").Where(blip => drawn.Contains((string?)blip.Attribute(R + "embed")))];
        if (bare.Length == 0)
        {
            return 0;
        }

        foreach (var blip in bare)
        {
            var svg = (string)blip.Attribute(R + "embed")!;
            blip.SetAttributeValue(R + "embed", BlankId);
            blip.ReplaceNodes(new XElement(A + "extLst", new XElement(A + "ext",
                new XAttribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"),
                new XElement(InSvg + "svgBlip", new XAttribute(XNamespace.Xmlns + "asvg", InSvg), new XAttribute(R + "embed", svg)))));
        }

        AddBlank(package, relations);
        return bare.Length;
    }

    private static void AddBlank(WordPackage package, XElement relations)
    {
        const string Name = "media/blank.png";
        relations.Add(new XElement(Relations + "Relationship", new XAttribute("Id", BlankId), new XAttribute("Type", RelationKind + "image"), new XAttribute("Target", Name)));
        package.Set(Relationships, relations);
        package.Set("word/" + Name, Blank);
        const string TypesPart = "[Content_Types].xml";
        var types = package.Xml(TypesPart);
        types.Add(new XElement(Types + "Override", new XAttribute("PartName", "/word/" + Name), new XAttribute("ContentType", "image/png")));
        package.Set(TypesPart, types);
    }
}
