using System.Globalization;
using System.Text;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>The object of a triple: an address, or a text with a language or a type.</summary>
/// <param name="Text">The address or the text.</param>
/// <param name="IsIri">Whether it is an address.</param>
/// <param name="Language">The text's language, or null.</param>
/// <param name="Type">The text's type where it is no plain text, or null.</param>
internal sealed record RdfValue(string Text, bool IsIri, string? Language = null, string? Type = null)
{
    public static RdfValue Iri(string iri) => new(Safe(iri), IsIri: true);

    public static RdfValue Plain(string text) => new(text, IsIri: false);

    public static RdfValue In(string language, string text) => new(text, IsIri: false, Language: language);

    public static RdfValue Typed(string type, string text) => new(text, IsIri: false, Type: type);

    /// <summary>What no IRI may hold is written in percent, so that both forms of the graph have the same address.</summary>
    private static string Safe(string iri)
    {
        var text = new StringBuilder(iri.Length);
        foreach (var letter in iri)
        {
            text.Append(letter is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'
                ? string.Create(CultureInfo.InvariantCulture, $"%{(int)letter:X2}")
                : letter.ToString());
        }

        return text.ToString();
    }
}
