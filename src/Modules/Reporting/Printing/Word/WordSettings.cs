using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

internal static class WordSettings
{
    // Without it Word opens the document as one of an old version.
    private const int VersionOfWord = 15;

    public static XElement In(string language) => Element("settings",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Element("zoom", At("percent", 100)),
        Is("defaultTabStop", 720),
        Is("characterSpacingControl", "doNotCompress"),
        Element("footnotePr", Element("footnote", At("id", -1)), Element("footnote", At("id", 0))),
        Element("compat", Element("compatSetting", At("name", "compatibilityMode"), At("uri", "http://schemas.microsoft.com/office/word"), At("val", VersionOfWord))),
        Is("themeFontLang", language),
        Is("decimalSymbol", language.StartsWith("sv", StringComparison.Ordinal) ? "," : "."),
        Is("listSeparator", ";"));

    public static XElement Fonts() => Element("fonts",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Font("Arial", "Liberation Sans", "swiss", "variable"),
        Font("Courier New", "Liberation Mono", "modern", "fixed"));

    private static XElement Font(string name, string otherwise, string family, string pitch) =>
        Element("font", At("name", name), Is("altName", otherwise), Is("family", family), Is("pitch", pitch));
}
