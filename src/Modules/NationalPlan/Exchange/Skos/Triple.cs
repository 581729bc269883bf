namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>A statement of RDF.</summary>
/// <param name="Subject">What it is about, as an IRI.</param>
/// <param name="Predicate">What it says of it, as a prefix and a name: <c>skos:broader</c>.</param>
/// <param name="Value">What that is.</param>
internal sealed record Triple(string Subject, string Predicate, RdfValue Value);
