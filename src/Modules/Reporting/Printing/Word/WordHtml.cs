using System.Globalization;
using System.Text.RegularExpressions;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>
/// Says what a document says of itself in the way that Pandoc carries over into Word.
/// Of a figure with a caption, Pandoc would take the caption for the text that stands instead of the picture; classes, languages and the headings of rows it would drop.
/// </summary>
internal sealed partial class WordHtml
{
    /// <summary>The beginning of the name of a style or a mark that stands for a language.</summary>
    public const string Language = "lang-";

    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["by"] = "Attribution",
        ["notes"] = "Note",
        ["remark"] = "Remark",
        ["subtitle"] = "Subtitle",
    };

    private readonly HashSet<string> pictures;
    private readonly Stack<int> divisions = new();
    private bool isInRowHeading;
    private int marks;

    private WordHtml(IEnumerable<string> pictures) => this.pictures = pictures.ToHashSet(StringComparer.Ordinal);

    public static string Of(string html, IEnumerable<string> pictures) => Tags().Replace(PaperLinks.Only(html), new WordHtml(pictures).Said);

    private string Said(Match match)
    {
        var (isEnd, name, attributes) = (match.Groups["end"].Length > 0, match.Groups["name"].Value, match.Groups["attributes"].Value);
        return (name, isEnd) switch
        {
            ("figure", false) => "<div custom-style=\"Captioned Figure\">",
            ("figcaption", false) => "<div custom-style=\"Image Caption\">",
            ("figure" or "figcaption", true) => "</div>",
            ("div", false) => Division(attributes),
            ("div", true) => string.Concat(Enumerable.Repeat("</div>", divisions.TryPop(out var count) ? count : 1)),
            ("span", false) when Value(attributes, "lang") is { } language => $"<span custom-style=\"{Language}{WordLanguages.Of(language)}\"{Own(attributes)}>",
            ("th", true) when isInRowHeading => EndOfRowHeading(),
            ("th" or "td", false) => Cell(name, attributes),
            ("img", false) when Value(attributes, "src") is not { } source || !pictures.Contains(source) => Value(attributes, "alt") ?? string.Empty,

            // The title stands in the document already, as its first heading.
            ("", _) => string.Empty,
            _ => match.Value,
        };
    }

    private string Division(string attributes)
    {
        var style = Value(attributes, "class")?.Split(' ').Select(each => Styles.GetValueOrDefault(each)).FirstOrDefault(each => each is not null);
        var outer = $"<div{(style is null ? string.Empty : $" custom-style=\"{style}\"")}{Own(attributes)}>";
        var language = Value(attributes, "lang");
        divisions.Push(language is null ? 1 : 2);
        return language is null ? outer : string.Create(CultureInfo.InvariantCulture, $"{outer}<div id=\"{Language}{WordLanguages.Of(language)}.{++marks}\">");
    }

    private string Cell(string name, string attributes)
    {
        isInRowHeading = name == "th" && Value(attributes, "scope") == "row";
        var isNumber = Value(attributes, "class")?.Split(' ').Contains("number") == true;
        return $"<{name}{attributes}{(isNumber ? " align=\"right\"" : string.Empty)}>{(isInRowHeading ? "<div custom-style=\"Row Heading\"><p>" : string.Empty)}";
    }

    private string EndOfRowHeading()
    {
        isInRowHeading = false;
        return "</p></div></th>";
    }

    private static string Own(string attributes) => Value(attributes, "id") is { } id ? $" id=\"{id}\"" : string.Empty;

    private static string? Value(string attributes, string name) =>
        Attributes().Matches(attributes).FirstOrDefault(each => each.Groups["name"].Value == name)?.Groups["value"].Value;

    [GeneratedRegex("""<(?<end>/?)(?<name>figure|figcaption|div|span|th|td|img)(?<attributes>(\s[^>]*)?)>|<title>[^<]*</title>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("""\s(?<name>[a-z-]+)="(?<value>[^"]*)"|\s(?<name>[a-z-]+)='(?<value>[^']*)'""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();
}
