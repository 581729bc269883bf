using System.Globalization;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>A crosswalk as mappings between the concepts of two editions, with what is said of each.</summary>
internal static class CrosswalkInSkos
{
    public static SkosGraph Of(Crosswalk crosswalk, SkosNames names)
    {
        var graph = new SkosGraph(crosswalk.Id);
        var whole = names.Crosswalk(crosswalk.Id);
        graph.AddType(whole, "psp:Crosswalk");
        graph.AddIri(whole, "psp:fromEdition", names.Edition(crosswalk.From));
        graph.AddIri(whole, "psp:toEdition", names.Edition(crosswalk.To));
        graph.AddPlain(whole, "psp:hash", CanonicalForm.HashOf(crosswalk));
        graph.AddProvenance(whole, crosswalk.Provenance);
        foreach (var pair in crosswalk.Pairs)
        {
            Add(graph, names, crosswalk, pair, whole);
        }

        return graph;
    }

    /// <summary>What the second of two is to the first: of the first it is said that it has the second as its broader, narrower … match.</summary>
    private static string Predicate(SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => "skos:exactMatch",
        SkosRelation.Close => "skos:closeMatch",
        SkosRelation.Broad => "skos:broadMatch",
        SkosRelation.Narrow => "skos:narrowMatch",
        _ => "skos:relatedMatch",
    };

    private static void Add(SkosGraph graph, SkosNames names, Crosswalk crosswalk, CrosswalkPair pair, string whole)
    {
        var from = pair.From is null ? null : names.Concept(crosswalk.From, pair.From);
        var to = pair.To is null ? null : names.Concept(crosswalk.To, pair.To);
        var said = names.Pair(crosswalk.Id, pair.From, pair.To);
        graph.AddType(said, "psp:Pair");
        if (from is not null && to is not null)
        {
            var predicate = Predicate(pair.Relation);
            graph.AddIri(from, predicate, to);
            graph.AddType(said, "rdf:Statement");
            graph.AddIri(said, "rdf:subject", from);
            graph.AddIri(said, "rdf:predicate", SkosNames.Expanded(predicate));
            graph.AddIri(said, "rdf:object", to);
        }

        graph.AddIri(said, "psp:from", from);
        graph.AddIri(said, "psp:to", to);
        graph.AddIri(said, "dcterms:isPartOf", whole);
        graph.AddPlain(said, "psp:confidence", Words.Of(pair.Confidence));
        graph.AddPlain(said, "psp:status", Words.Of(pair.Status));
        graph.AddText(said, "psp:rationale", pair.Rationale);
        graph.AddPlain(said, "dc:creator", pair.Author);
        graph.AddTyped(said, "dcterms:date", "xsd:date", pair.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        graph.AddProvenance(said, pair.Provenance);
    }
}
