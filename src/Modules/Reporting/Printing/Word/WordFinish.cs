using PatientSafety.Core;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>Puts right in a Word document what Pandoc leaves undone or writes against the format's rules.</summary>
internal static class WordFinish
{
    private const string Body = "word/document.xml";
    private const string Lists = "word/numbering.xml";

    public static Printed Of(byte[] docx, WordSource source, DateTimeOffset at)
    {
        var package = WordPackage.Read(docx);
        var language = WordLanguages.Of(source.Language);
        package.Set(WordReference.Styles, WordStyles.In(language, source.Colour));
        package.Set(WordReference.Settings, WordSettings.In(language));
        package.Set(WordReference.Fonts, WordSettings.Fonts());
        package.Set("docProps/core.xml", WordProperties.Core(source.Title, language, at));
        package.Set("docProps/app.xml", WordProperties.Program());
        var document = package.Xml(Body);
        WordText.Mend(document);
        WordTables.Mend(document);
        var blurred = WordDrawings.Mend(document, package);
        package.Set(Body, document);
        NameLists(package);
        var shown = document.Descendants(Picture + "pic").Count();
        return new(package.Write(at), Problem(source.Pictures.Count + (source.Logo is null ? 0 : 1) - shown, blurred, source.Logo is not null));
    }

    // The ids of lists have eight digits; Pandoc leaves out the noughts.
    private static void NameLists(WordPackage package)
    {
        const int Digits = 8;
        var lists = package.Xml(Lists);
        foreach (var id in lists.Descendants(W + "nsid"))
        {
            id.SetAttributeValue(Val, ((string?)id.Attribute(Val) ?? string.Empty).PadLeft(Digits, '0'));
        }

        package.Set(Lists, lists);
    }

    private static Text? Problem(int lost, int blurred, bool hasLogo) => (lost, blurred, hasLogo) switch
    {
        ( > 0, _, true) => new(
            $"Word-filen är klar, men {lost} av bilderna (diagram och logotyp) kunde inte läggas in; tabellen vid varje diagram säger samma sak.",
            $"The Word file is finished, but {lost} of its pictures (charts and logo) could not be put into it; the table beside each chart says the same."),
        ( > 0, _, _) => new(
            $"Word-filen är klar, men {lost} diagram kunde inte läggas in; tabellen vid diagrammet säger samma sak.",
            $"The Word file is finished, but {lost} {(lost == 1 ? "chart" : "charts")} could not be put into it; the table beside the chart says the same."),
        (_, > 0, true) => new(
            "Word-filen är klar, men diagrammen och en logotyp i SVG visas bara i Word 2019 och senare, eftersom rsvg-convert saknas (i Debian apt-get install librsvg2-bin); tabellen vid varje diagram säger samma sak.",
            "The Word file is finished, but its charts and a logo in SVG show only in Word 2019 and later, since rsvg-convert is missing (on Debian apt-get install librsvg2-bin); the table beside each chart says the same."),
        (_, > 0, _) => new(
            "Word-filen är klar, men diagrammen visas bara i Word 2019 och senare, eftersom rsvg-convert saknas (i Debian apt-get install librsvg2-bin); tabellen vid varje diagram säger samma sak.",
            "The Word file is finished, but its charts show only in Word 2019 and later, since rsvg-convert is missing (on Debian apt-get install librsvg2-bin); the table beside each chart says the same."),
        _ => null,
    };
}
