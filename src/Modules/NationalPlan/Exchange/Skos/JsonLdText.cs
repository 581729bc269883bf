using System.Text.Json.Nodes;
using PatientSafety.Platform.Json;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>A graph in JSON-LD (W3C Recommendation, 16 July 2020). Its context is in the file, so that nothing has to be fetched.</summary>
internal static class JsonLdText
{
    public const string Ending = ".jsonld";

    public static string Of(SkosGraph graph)
    {
        var nodes = graph.Triples.GroupBy(triple => triple.Subject, StringComparer.Ordinal).Select(subject =>
        {
            var node = new JsonObject { ["@id"] = subject.Key };
            foreach (var triples in subject.GroupBy(triple => triple.Predicate, StringComparer.Ordinal))
            {
                var isType = triples.Key == SkosGraph.TypePredicate;
                node[isType ? "@type" : triples.Key] = new JsonArray([.. triples.Select(triple => isType ? (JsonNode)triple.Value.Text : Value(triple.Value))]);
            }

            return (JsonNode)node;
        });
        var context = new JsonObject(SkosNames.Prefixes.Select(prefix => KeyValuePair.Create(prefix.Key, (JsonNode?)prefix.Value)));
        return JsonText.Of(new JsonObject { ["@context"] = context, ["@graph"] = new JsonArray([.. nodes]) }).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Value(RdfValue value) => value switch
    {
        { IsIri: true } => new JsonObject { ["@id"] = value.Text },
        { Language: { } language } => new JsonObject { ["@value"] = value.Text, ["@language"] = language },
        { Type: { } type } => new JsonObject { ["@value"] = value.Text, ["@type"] = type },
        _ => new JsonObject { ["@value"] = value.Text },
    };
}
