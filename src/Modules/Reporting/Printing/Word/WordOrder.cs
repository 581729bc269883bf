using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The order that the format wants properties in, of those that Pandoc or we write.</summary>
internal static class WordOrder
{
    private static readonly string[] Paragraph =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "bidi", "spacing", "ind", "contextualSpacing", "jc", "textAlignment", "outlineLvl", "rPr", "sectPr"];

    private static readonly string[] Run =
        ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "vanish", "color", "sz", "szCs", "highlight", "u", "shd", "vertAlign", "rtl", "cs", "lang"];

    public static void Sort(XElement properties)
    {
        var order = properties.Name == W + "pPr" ? Paragraph : Run;
        XElement[] sorted = [.. properties.Elements().OrderBy(each => Array.IndexOf(order, each.Name.LocalName) is var place and >= 0 ? place : order.Length)];
        properties.ReplaceNodes(sorted);
    }
}
