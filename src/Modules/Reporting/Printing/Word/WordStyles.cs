using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The styles of a Word document, under the names that Pandoc gives its parts.</summary>
internal static class WordStyles
{
    private const string Ink = "17252B";
    private const string Accent = "083F4C";
    private const string Link = "0B5566";
    private const string Muted = "48595F";
    private static readonly int[] HeadingSizes = [40, 30, 26, 23, 21, 21];
    private static readonly int[] HeadingSpace = [0, 400, 320, 260, 220, 220];

    public static XElement In(string language, string? colour = null) => In(language, Hex(colour) ?? Accent, Hex(colour) ?? Link);

    private static string? Hex(string? colour) => colour?.TrimStart('#').ToUpperInvariant();

    private static XElement In(string language, string accent, string link) => Element("styles",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Element("docDefaults",
            Element("rPrDefault", Element("rPr",
                Element("rFonts", At("ascii", "Arial"), At("hAnsi", "Arial"), At("eastAsia", "Arial"), At("cs", "Arial")),
                Is("color", Ink), Is("sz", 21), Is("szCs", 21),
                Element("lang", At("val", language), At("eastAsia", language), At("bidi", "ar-SA")))),
            Element("pPrDefault", Element("pPr", Spacing(0, 120, 276)))),
        new WordStyle("Normal").Paragraph(isDefault: true),
        new WordStyle("Body Text").Paragraph("Normal"),
        new WordStyle("First Paragraph").Paragraph("BodyText", next: "BodyText"),
        new WordStyle("Compact", [Spacing(20, 20, 264)]).Paragraph("BodyText"),
        new WordStyle("Title", [Keep(), Spacing(0, 200)], [Element("b"), Is("color", accent), Is("sz", 48)]).Paragraph("Normal", next: "BodyText"),
        new WordStyle("Subtitle", [Spacing(0, 240)], [Is("color", Muted), Is("sz", 26)]).Paragraph("Normal", next: "BodyText"),
        HeadingSizes.Select((size, place) => new WordStyle(
            $"heading {place + 1}",
            [Keep(), Element("keepLines"), Spacing(HeadingSpace[place], 120, 252), Is("outlineLvl", place)],
            [Element("b"), place == HeadingSizes.Length - 1 ? Element("i") : null, Is("color", accent), Is("sz", size), Is("szCs", size)]) { Id = $"Heading{place + 1}" }.Paragraph("Normal", next: "BodyText")),
        new WordStyle("Block Text", [Border(12), Spacing(80, 80), Element("ind", At("left", 340), At("right", 340))]).Paragraph("BodyText"),
        new WordStyle("Attribution", [Spacing(0, 160), Element("ind", At("left", 340))], [Is("color", Muted), Is("sz", 19)]).Paragraph("BodyText"),
        new WordStyle("Remark", [Element("keepLines"), Border(24), Element("shd", At("val", "clear"), At("color", "auto"), At("fill", "F3F5F5")), Spacing(120, 160), Element("ind", At("left", 227), At("right", 113))]).Paragraph("BodyText"),
        new WordStyle("Note", [Spacing(20, 60, 252)], [Is("sz", 18), Is("szCs", 18)]).Paragraph("BodyText"),
        new WordStyle("footnote text", [Spacing(0, 40, 240)], [Is("sz", 18), Is("szCs", 18)]) { Id = "FootnoteText" }.Paragraph("Normal"),
        new WordStyle("caption", [Spacing(80, 120)], [Is("color", Muted), Is("sz", 19), Is("szCs", 19)]) { Id = "Caption" }.Paragraph("Normal"),
        new WordStyle("Table Caption", [Keep(), Spacing(200, 80)], [Element("b"), Is("color", Ink)]).Paragraph("Caption"),
        new WordStyle("Image Caption").Paragraph("Caption"),
        new WordStyle("Figure", [Keep(), Spacing(160, 60, 240)]).Paragraph("Normal"),
        new WordStyle("Captioned Figure").Paragraph("Figure"),
        new WordStyle("Column Heading", [Keep(), Spacing(40, 40, 252)], [Element("b")]).Paragraph("Compact"),
        new WordStyle("Row Heading", Runs: [Element("b")]).Paragraph("Compact"),
        new WordStyle("Source Code", [Spacing(80, 80, 240)], [Mono()]).Paragraph("Normal"),
        new WordStyle("Definition Term", [Keep(), Spacing(80, 0)], [Element("b")]).Paragraph("Normal", next: "Definition"),
        new WordStyle("Definition", [Element("ind", At("left", 340))]).Paragraph("Normal"),
        new WordStyle("footer", [Spacing(0, 0, 240)], [Is("color", Muted), Is("sz", 17)]) { Id = "Footer" }.Paragraph("Normal"),
        new WordStyle("Default Paragraph Font").Character(isDefault: true),
        new WordStyle("Hyperlink", Runs: [Is("color", link), Is("u", "single")]).Character(),
        new WordStyle("footnote reference", Runs: [Is("vertAlign", "superscript")]) { Id = "FootnoteReference" }.Character(),
        new WordStyle("Verbatim Char", Runs: [Mono()]).Character(),
        WordTableStyle.Normal(),
        WordTableStyle.Ruled());

    private static XElement Keep() => Element("keepNext");

    private static XElement Spacing(int before, int after, int? line = null) =>
        Element("spacing", At("before", before), At("after", after), line is { } height ? (XAttribute[])[At("line", height), At("lineRule", "auto")] : null);

    private static XElement Border(int size) =>
        Element("pBdr", Element("left", At("val", "single"), At("sz", size), At("space", 8), At("color", "6D7D84")));

    private static XElement Mono() => Element("rFonts", At("ascii", "Courier New"), At("hAnsi", "Courier New"), At("cs", "Courier New"));
}
