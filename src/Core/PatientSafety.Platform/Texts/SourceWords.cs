using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>Where something comes from and how well it is supported, in words.</summary>
public static class SourceWords
{
    /// <summary>A source in one line. Documents are named in their own language, Swedish.</summary>
    /// <param name="source">The source.</param>
    /// <param name="within">The document that a source without one of its own stands in.</param>
    public static string Line(Source source, Source? within = null)
    {
        var whole = source.Document is null && within is not null
            ? source with { Document = within.Document, Reference = source.Reference ?? within.Reference }
            : source;

        // A plan that takes its heading from its own title would be named twice.
        var line = (whole.Heading == whole.Document ? whole with { Heading = null } : whole).ToString();
        return line.Length > 0 ? line : source.Url?.Host ?? string.Empty;
    }

    /// <summary>Source and support in sentences: "Källa: Planen, Mål. Belagd."</summary>
    public static string Of(Provenance provenance, Source? within, Language language)
    {
        string Say(string swedish, string english) => language == Language.English ? english : swedish;
        var line = provenance.Source is { } source ? Line(source, within) : string.Empty;
        var said = line.Length > 0 ? Say($"Källa: {line}.", $"Source: {line}.") : Say("Ingen källa är angiven.", "No source is given.");
        return line.Length == 0 && provenance.Attestation == Attestation.Attested ? said : $"{said} {Labels.Of(provenance.Attestation).In(language)}.";
    }
}
