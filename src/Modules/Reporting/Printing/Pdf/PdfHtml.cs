using System.Text.RegularExpressions;

namespace PatientSafety.Reporting.Printing.Pdf;

/// <summary>
/// What Chromium would leave out of a PDF is said so that it stays: elements that mean nothing get no tag, and with it their language is lost.
/// What the document might ask for beyond itself, of this machine or of the net, it does not get.
/// </summary>
internal static partial class PdfHtml
{
    private const string Closed = """<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">""";

    public static string Of(string html) => Languages()
        .Replace(PaperLinks.Only(html), tag => tag.Value + (tag.Value == "<div" ? " role=\"group\"" : " role=\"mark\""))
        .Replace("<head>", Closed, StringComparison.Ordinal);

    [GeneratedRegex("""<(span|div)(?=(\s[^>]*)?\slang=")(?!(\s[^>]*)?\srole=)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Languages();
}
