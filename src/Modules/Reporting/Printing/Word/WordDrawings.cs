using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>Pictures. Without rsvg-convert Pandoc leaves out the bitmap beside the SVG, and Word wants one: with an empty one newer versions show the SVG.</summary>
internal static class WordDrawings
{
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string BlankId = "rIdBlank";

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

        XElement[] bare = [.. document.Descendants(A + "blip").Where(blip => blip.Attribute(R + "embed") is null)];
        if (bare.Length > 0)
        {
            AddBlank(package);
        }

        foreach (var blip in bare)
        {
            blip.SetAttributeValue(R + "embed", BlankId);
        }

        return bare.Length;
    }

    private static void AddBlank(WordPackage package)
    {
        var relations = package.Xml(Relationships);
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
