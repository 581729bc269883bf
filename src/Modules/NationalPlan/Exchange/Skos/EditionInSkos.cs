using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange.Skos;

/// <summary>An edition as a concept scheme: its areas at the top, with their aims, conditions and actions as narrower concepts.</summary>
internal sealed class EditionInSkos(EditionVersion version, SkosNames names)
{
    private readonly Edition edition = version.Edition;
    private readonly string scheme = names.Edition(version.Edition.Id);
    private readonly SkosGraph graph = new(version.Edition.Id);

    public static SkosGraph Of(EditionVersion version, SkosNames names)
    {
        var skos = new EditionInSkos(version, names);
        skos.AddScheme();
        skos.AddCollection("foundations", new("Grundläggande förutsättningar", "Foundations"), [.. skos.edition.Foundations]);
        skos.AddCollection("focus-areas", new("Fokusområden", "Focus areas"), [.. skos.edition.FocusAreas]);
        foreach (var area in skos.edition.Areas)
        {
            skos.AddArea(area);
        }

        return skos.graph;
    }

    private void AddScheme()
    {
        var publisher = names.Publisher(edition.Id);
        graph.AddType(scheme, "skos:ConceptScheme");
        graph.AddText(scheme, "dcterms:title", edition.Title);
        graph.AddIri(scheme, "dcterms:publisher", publisher);
        graph.AddTyped(scheme, "dcterms:issued", "xsd:gYear", edition.PublishedYear?.ToString("0000", CultureInfo.InvariantCulture));
        graph.AddPlain(scheme, "owl:versionInfo", edition.Version);
        graph.AddIri(scheme, "dcterms:replaces", edition.Supersedes is { } before ? names.Edition(before) : null);
        graph.AddPlain(scheme, "psp:status", Words.Of(edition.Status));
        graph.AddPlain(scheme, "psp:hash", version.Hash);
        graph.AddTyped(scheme, "psp:periodFrom", "xsd:date", Day(edition.Period?.From));
        graph.AddTyped(scheme, "psp:periodTo", "xsd:date", Day(edition.Period?.To));
        graph.AddText(scheme, "psp:addressee", edition.Addressee);
        graph.AddText(scheme, "psp:vision", edition.Vision);
        graph.AddText(scheme, "psp:goal", edition.Goal);
        graph.AddProvenance(scheme, edition.Provenance);
        foreach (var area in edition.Areas)
        {
            graph.AddIri(scheme, "skos:hasTopConcept", names.Concept(edition.Id, area.Id));
        }

        graph.AddType(publisher, "dcterms:Agent");
        graph.AddPlain(publisher, "rdfs:label", edition.Publisher);
    }

    private void AddCollection(string name, Text label, ImmutableArray<Area> areas)
    {
        if (areas.IsEmpty)
        {
            return;
        }

        var collection = names.Collection(edition.Id, name);
        graph.AddType(collection, "skos:Collection");
        graph.AddText(collection, "skos:prefLabel", label);
        foreach (var area in areas)
        {
            graph.AddIri(collection, "skos:member", names.Concept(edition.Id, area.Id));
        }
    }

    private void AddArea(Area area)
    {
        var concept = Concept(area.Id, Words.Of(area.Kind), area.Order);
        graph.AddIri(concept, "skos:topConceptOf", scheme);
        graph.AddText(concept, "skos:prefLabel", area.Name);
        // SKOS does not let a label be both the preferred one and another.
        foreach (var alias in area.Aliases.Where(alias => alias != area.Name.Swedish))
        {
            graph.Add(concept, "skos:altLabel", RdfValue.In("sv", alias));
        }

        graph.AddText(concept, "skos:definition", area.Description);
        graph.AddProvenance(concept, area.Provenance);
        if (area is FocusArea focus)
        {
            graph.AddPlain(concept, "skos:notation", focus.Number?.ToString(CultureInfo.InvariantCulture));
            AddParts(concept, "aim", focus.Aims, focus.AimsComplete);
            AddParts(concept, "condition", focus.Conditions, focus.ConditionsComplete);
            AddParts(concept, "action", focus.Actions, focus.ActionsComplete);
        }
    }

    private void AddParts<T>(string area, string kind, ImmutableArray<T> parts, bool complete)
        where T : AreaPart
    {
        // That nothing stands here does not mean that the plan has nothing.
        graph.AddTyped(area, $"psp:{kind}sComplete", "xsd:boolean", complete ? "true" : "false");
        foreach (var (part, order) in parts.Select((part, place) => (part, place + 1)))
        {
            graph.AddIri(area, "skos:narrower", names.Concept(edition.Id, part.Id));
            var concept = Concept(part.Id, kind, order);
            graph.AddIri(concept, "skos:broader", area);
            graph.AddText(concept, "skos:prefLabel", part.Text);
            graph.AddProvenance(concept, part.Provenance);
        }
    }

    private string Concept(string id, string kind, int order)
    {
        var concept = names.Concept(edition.Id, id);
        graph.AddType(concept, "skos:Concept");
        graph.AddIri(concept, "skos:inScheme", scheme);
        graph.AddPlain(concept, "psp:kind", kind);
        graph.AddTyped(concept, "psp:order", "xsd:integer", order.ToString(CultureInfo.InvariantCulture));
        return concept;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
