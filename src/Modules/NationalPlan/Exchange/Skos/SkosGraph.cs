using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>Triples in the order in which they are written, each once.</summary>
/// <param name="name">What a file of it is called, without its ending.</param>
internal sealed class SkosGraph(string name)
{
    public const string TypePredicate = "rdf:type";
    private readonly OrderedDictionary<Triple, bool> triples = [];

    public string Name => name;

    public IEnumerable<Triple> Triples => triples.Keys;

    public void Add(string subject, string predicate, RdfValue? value)
    {
        if (value is not null)
        {
            triples.TryAdd(new Triple(subject, predicate, value), true);
        }
    }

    public void AddIri(string subject, string predicate, string? iri) => Add(subject, predicate, iri is null ? null : RdfValue.Iri(iri));

    /// <summary>A class is named like a predicate.</summary>
    public void AddType(string subject, string type) => AddIri(subject, TypePredicate, SkosNames.Expanded(type));

    public void AddPlain(string subject, string predicate, string? text) => Add(subject, predicate, text is null ? null : RdfValue.Plain(text));

    public void AddTyped(string subject, string predicate, string type, string? text) => Add(subject, predicate, text is null ? null : RdfValue.Typed(SkosNames.Expanded(type), text));

    public void AddText(string subject, string predicate, Text? text)
    {
        Add(subject, predicate, text is null ? null : RdfValue.In("sv", text.Swedish));
        Add(subject, predicate, text?.English is { } english ? RdfValue.In("en", english) : null);
    }

    /// <summary>Where a statement comes from and how well it is supported.</summary>
    public void AddProvenance(string subject, Provenance provenance)
    {
        AddPlain(subject, "dc:source", provenance.Source?.ToString() is { Length: > 0 } source ? source : null);
        AddIri(subject, "dcterms:source", provenance.Source?.Url?.AbsoluteUri);
        AddPlain(subject, "psp:attestation", Words.Of(provenance.Attestation));
        AddText(subject, "skos:note", provenance.Note);
    }
}
