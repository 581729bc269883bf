using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>How tables look: ruled, the headings on a tint.</summary>
internal static class WordTableStyle
{
    private const string Edge = "A9B4B8";

    public static XElement Normal() => Style("Normal Table", "TableNormal", isDefault: true,
        Element("tblPr", Element("tblInd", At("w", 0), At("type", "dxa")), Margins(0, 108)));

    public static XElement Ruled() => Style("Table", "Table", isDefault: false,
        Is("basedOn", "TableNormal"),
        Element("qFormat"),
        Element("tblPr",
            Element("tblBorders", ((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side =>
                Element(side, At("val", "single"), At("sz", 4), At("space", 0), At("color", Edge)))),
            Margins(28, 85)),
        Element("tblStylePr", At("type", "firstRow"),
            Element("rPr", Element("b")),
            Element("tcPr", Element("shd", At("val", "clear"), At("color", "auto"), At("fill", "E4F0F2")), Is("vAlign", "bottom"))));

    private static XElement Margins(int vertical, int horizontal) => Element("tblCellMar",
        Element("top", At("w", vertical), At("type", "dxa")),
        Element("left", At("w", horizontal), At("type", "dxa")),
        Element("bottom", At("w", vertical), At("type", "dxa")),
        Element("right", At("w", horizontal), At("type", "dxa")));

    private static XElement Style(string name, string id, bool isDefault, params object[] content) =>
        Element("style", At("type", "table"), isDefault ? At("default", 1) : null, At("styleId", id), Is("name", name), content);
}
