using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Pages;

/// <summary>The language of a request, and how pages say things in it. Swedish stands at the root, English under <c>/en</c>.</summary>
public sealed class Speech
{
    private LanguageOfRequest request = new(Language.Swedish, "/", string.Empty);

    public Language Language => request.Language;

    /// <summary>The language's code, as <c>lang</c> wants it.</summary>
    public string Code => CodeOf(Language);

    /// <summary>The address of the product's root without the language, with a slash at the end.</summary>
    public string Root => request.Root;

    /// <summary>The root in the language of the request: what every relative address on a page starts from.</summary>
    public string Base => Language == Language.English ? Root + "en/" : Root;

    /// <summary>The address of the page itself, relative to <see cref="Base"/>, to which a page adds <c>#…</c> for a link within itself.</summary>
    public string Here => request.PathAndQuery;

    /// <summary>The address of the page in the other language.</summary>
    public string Elsewhere => Language == Language.English ? Root + Here : $"{Root}en/{Here}";

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language == Language.English ? "en-GB" : "sv-SE");

    /// <summary>A text of the product, both wordings side by side.</summary>
    public string this[string swedish, string english] => Language == Language.English ? english : swedish;

    /// <summary>A text in the language of the request, or in Swedish where it has no other.</summary>
    public string this[Text? text] => text?.In(Language) ?? string.Empty;

    /// <summary>A day in words.</summary>
    public string this[DateOnly day] => Dates.Day(day, Language);

    /// <summary>A period in words, whole years as years.</summary>
    public string this[Period? period] => period switch
    {
        null => this["Perioden är inte känd", "The period is not known"],
        { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } } when period.From.Year == period.To.Year => period.From.Year.ToString(CultureInfo.InvariantCulture),
        { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } } => string.Create(CultureInfo.InvariantCulture, $"{period.From.Year}–{period.To.Year}"),
        _ => $"{this[period.From]} – {this[period.To]}",
    };

    /// <summary>A number and its word: 1 aktivitet, 11 aktiviteter.</summary>
    public string Count(int count, (string One, string Many) swedish, (string One, string Many) english)
    {
        var (one, many) = Language == Language.English ? english : swedish;
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
    }

    /// <summary>The code to put in <c>lang</c> where a text is not in the language of the page, else null.</summary>
    public string? Foreign(Text? text) =>
        text is not null && text.Spoken(Language) != Language ? CodeOf(text.Spoken(Language)) : null;

    public void Use(LanguageOfRequest language) => request = language;

    private static string CodeOf(Language language) => language == Language.English ? "en" : "sv";
}
