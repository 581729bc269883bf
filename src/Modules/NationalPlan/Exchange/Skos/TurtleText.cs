using System.Globalization;
using System.Text;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>A graph in Turtle (W3C Recommendation, 25 February 2014).</summary>
internal static class TurtleText
{
    public const string Ending = ".ttl";

    public static string Of(SkosGraph graph)
    {
        var text = new StringBuilder();
        foreach (var (prefix, iri) in SkosNames.Prefixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: <{iri}> .\n");
        }

        foreach (var subject in graph.Triples.GroupBy(triple => triple.Subject, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Iri(subject.Key)}\n");
            var predicates = subject.GroupBy(triple => triple.Predicate, StringComparer.Ordinal).Select(triples =>
                $"    {(triples.Key == SkosGraph.TypePredicate ? "a" : triples.Key)} {string.Join(",\n        ", triples.Select(triple => Value(triple.Value)))}");
            text.AppendJoin(" ;\n", predicates).Append(" .\n");
        }

        return text.ToString();
    }

    private static string Value(RdfValue value) => value switch
    {
        { IsIri: true } => Iri(value.Text),
        { Language: { } language } => $"{Literal(value.Text)}@{language}",
        { Type: { } type } => $"{Literal(value.Text)}^^{Iri(type)}",
        _ => Literal(value.Text),
    };

    private static string Iri(string iri)
    {
        var prefix = SkosNames.Prefixes.FirstOrDefault(prefix => iri.StartsWith(prefix.Value, StringComparison.Ordinal));
        var name = prefix.Value is null ? string.Empty : iri[prefix.Value.Length..];
        return name.Length > 0 && name.All(char.IsAsciiLetter) ? $"{prefix.Key}:{name}" : $"<{iri}>";
    }

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
        {
            literal.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }
}
