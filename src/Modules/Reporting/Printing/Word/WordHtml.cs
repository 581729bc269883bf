using System.Text.RegularExpressions;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>
/// What Pandoc reads otherwise than it is meant is said otherwise: of a figure with a caption it takes the caption for the text that stands instead of the picture.
/// </summary>
internal static partial class WordHtml
{
    public static string Of(string html) => Figures().Replace(PaperLinks.Only(html), tag => (tag.Groups["end"].Length > 0, tag.Groups["name"].Value.Length) switch
    {
        (true, _) => "</div>",
        (_, > 6) => "<div class=\"figcaption\"",
        _ => "<div class=\"figure\"",
    });

    [GeneratedRegex("<(?<end>/)?(?<name>figure|figcaption)(?(end)>|(?=[\\s>])([^>]*?)(?=>))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}
