using System.Text.Json.Serialization;

namespace PatientSafety.Core;

/// <summary>A text for people, in Swedish and, where there is one, in English.</summary>
/// <param name="Swedish">The Swedish wording.</param>
/// <param name="English">The English wording, or <see langword="null"/> where nobody has written one.</param>
/// <remarks>Both wordings stand side by side, so that a text of the product with one language only is seen where it is written.</remarks>
public sealed record Text([property: JsonPropertyName("sv")] string Swedish, [property: JsonPropertyName("en")] string? English = null)
{
    /// <summary>The wording in a language; the Swedish one where there is no other.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A wording, never <see langword="null"/>.</returns>
    public string In(Language language) => Spoken(language) == Language.English ? English! : Swedish;

    /// <summary>The language that <see cref="In"/> answers in, so that a page can say it where it differs from its own.</summary>
    /// <param name="wanted">The language wanted.</param>
    /// <returns><paramref name="wanted"/>, or Swedish where the text has nothing else.</returns>
    public Language Spoken(Language wanted) =>
        wanted == Language.English && English is not null ? Language.English : Language.Swedish;

    /// <summary>The Swedish wording.</summary>
    /// <returns><see cref="Swedish"/>.</returns>
    public override string ToString() => Swedish;
}
