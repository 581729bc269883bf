using System.Collections.Immutable;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>The addresses of everything in a graph.</summary>
/// <remarks>A URN by default: it stays the same for ever and does not claim a web host that nobody keeps up. Who has one gives it.</remarks>
/// <param name="root">What the addresses begin with, or null.</param>
internal sealed class SkosNames(string? root)
{
    public const string DefaultRoot = "urn:patientsafety:";

    /// <summary>The vocabularies, by the prefix that stands for them.</summary>
    public static ImmutableSortedDictionary<string, string> Prefixes { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["psp"] = "urn:patientsafety:term/",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    });

    private readonly string root = root ?? DefaultRoot;

    public static bool IsRoot(string written) =>
        written.Length > 0 && written[^1] is '/' or '#' or ':'
        && Uri.TryCreate(written, UriKind.Absolute, out var iri)
        && iri.Scheme is "https" or "http" or "urn"
        && !written.Any(letter => letter <= ' ' || "<>\"{}|^`\\".Contains(letter, StringComparison.Ordinal));

    /// <summary>The whole address that a prefix and a name stand for.</summary>
    public static string Expanded(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Prefixes[name[..colon]] + name[(colon + 1)..];
    }

    public string Edition(string id) => $"{root}edition/{id}";

    /// <summary>An area or a part of one. Ids are unique within an edition.</summary>
    public string Concept(string edition, string id) => $"{Edition(edition)}/{id}";

    public string Collection(string edition, string name) => $"{Edition(edition)}/collection/{name}";

    public string Publisher(string edition) => $"{Edition(edition)}/agent/publisher";

    public string Crosswalk(string id) => $"{root}crosswalk/{id}";

    public string Pair(string crosswalk, string? from, string? to) => $"{Crosswalk(crosswalk)}/pair/{from ?? "-"}/{to ?? "-"}";
}
