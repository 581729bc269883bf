using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The foot of a page: its number, and how many there are, as in the PDF: 2 (14).</summary>
internal static class WordFooter
{
    public static XElement Numbers() => Element("ftr",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Element("p", Element("pPr", Is("pStyle", "Footer"), Is("jc", "right")), Field("PAGE"), Text(" ("), Field("NUMPAGES"), Text(")")));

    private static XElement Field(string name) => Element("fldSimple", At("instr", name), Text("1"));

    private static XElement Text(string words) => Element("r", Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), words));
}
