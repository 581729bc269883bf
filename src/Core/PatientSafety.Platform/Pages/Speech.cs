using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>The language of a request, and how pages say things in it. Swedish stands at the root, English under <c>/en</c>.</summary>
public sealed class Speech
{
    public Language Language { get; private set; }

    /// <summary>The language's code, as <c>lang</c> wants it.</summary>
    public string Code => CodeOf(Language);

    /// <summary>The address of the product's root without the language, with a slash at the end.</summary>
    public string Root { get; private set; } = "/";

    /// <summary>The address of the page in the other language.</summary>
    public string Elsewhere { get; private set; } = "/en/";

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language == Language.English ? "en-GB" : "sv-SE");

    /// <summary>A text of the product, both wordings side by side.</summary>
    public string this[string swedish, string english] => Language == Language.English ? english : swedish;

    /// <summary>A text in the language of the request, or in Swedish where it has no other.</summary>
    public string this[Text? text] => text?.In(Language) ?? string.Empty;

    /// <summary>The code to put in <c>lang</c> where a text is not in the language of the page, else null.</summary>
    public string? Foreign(Text? text) =>
        text is not null && text.Spoken(Language) != Language ? CodeOf(text.Spoken(Language)) : null;

    public void Use(Language language, string root, string pathAndQuery)
    {
        Language = language;
        Root = root;
        Elsewhere = language == Language.English ? root + pathAndQuery : $"{root}en/{pathAndQuery}";
    }

    private static string CodeOf(Language language) => language == Language.English ? "en" : "sv";
}
