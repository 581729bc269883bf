using System.Text.Json;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan;
using PatientSafety.NationalPlan.Exchange.Skos;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>What is written as SKOS, read by a parser that is not ours.</summary>
public sealed class ExchangeSkosTests : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";

    // Literals are left as they are written: the library would otherwise write a year as a day.
    private const string Script = """
        import json, sys, rdflib, rdflib.compare
        rdflib.NORMALIZE_LITERALS = False
        one = rdflib.Graph().parse(sys.argv[1], format="turtle")
        other = rdflib.Graph().parse(sys.argv[2], format="json-ld")
        def told(term):
            if isinstance(term, rdflib.URIRef):
                return {"iri": str(term)}
            return {"text": str(term), "language": term.language, "type": str(term.datatype) if term.datatype else None}
        print(json.dumps({
            "same": rdflib.compare.isomorphic(one, other),
            "triples": [[str(s), str(p), told(o)] for s, p, o in one]}))
        """;

    private static readonly NationalModel Shipped = new(NationalFiles.Shipped(), StoredNational.Nothing);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("agera-2020", 4, 5, 32)]
    [InlineData("agera-2025", 4, 5, 0)]
    public async Task A_shipped_edition_parses_alike_in_both_forms(string id, int foundations, int focusAreas, int conditions)
    {
        var edition = Shipped.Find(id)!;
        var parts = edition.Parts.Count();
        Assert.Equal(conditions, edition.FocusAreas.Sum(area => area.Conditions.Length));

        var triples = await ParsedAsync(EditionInSkos.Of(Version(edition), new SkosNames(null)));

        Assert.Equal(foundations + focusAreas + parts, Count(triples, "rdf:type", Skos + "Concept"));
        Assert.Equal(foundations + focusAreas, triples.Count(triple => triple.Predicate == Skos + "topConceptOf"));
        Assert.Equal(foundations + focusAreas, triples.Count(triple => triple.Predicate == Skos + "member"));
        Assert.Equal(parts, triples.Count(triple => triple.Predicate == Skos + "broader"));
        Assert.Equal(2, Count(triples, "rdf:type", Skos + "Collection"));
        Assert.Contains(triples, triple => triple.Subject == $"urn:patientsafety:edition/{id}/en-god-sakerhetskultur" && triple.Predicate == Skos + "prefLabel" && triple.Object == "En god säkerhetskultur@sv");
        Assert.Contains(triples, triple => triple.Object == $"{edition.PublishedYear}^^http://www.w3.org/2001/XMLSchema#gYear");
    }

    [Fact]
    public async Task Hostile_texts_come_back_as_they_were()
    {
        const string Hostile = "\"'\\ \t\r\n {}<>|^`#@.;, \u0001\u007f\u0085\u2028 å𝄞 \"\"\" \\u0041 %41";
        var edition = Some.Edition("a-1", foundations: ["x"], focusAreas: ["y"]) with
        {
            Title = new(Hostile, Hostile + "en"),
            Publisher = Hostile,
            Provenance = new() { Note = new(Hostile), Source = new() { Document = Hostile, Url = new("https://example.org/å b|c?d=\"e\"<f>^g#h") } },
        };

        var triples = await ParsedAsync(EditionInSkos.Of(Version(edition), new SkosNames("https://example.org/plan#")));

        Assert.Contains(triples, triple => triple.Object == Hostile + "@sv");
        Assert.Contains(triples, triple => triple.Object == Hostile + "en@en");
        Assert.Contains(triples, triple => triple.Subject == "https://example.org/plan#edition/a-1/x");
    }

    [Fact]
    public async Task A_mapping_says_what_the_second_is_to_the_first()
    {
        var relations = Enum.GetValues<SkosRelation>();
        var crosswalk = Some.Crosswalk("one", "two", [.. relations.Select(relation => Some.Pair($"from-{relation}".ToLowerInvariant(), $"to-{relation}".ToLowerInvariant(), relation) with { Author = "Anna", On = new(2026, 11, 22) }), Some.Pair("gone", null), Some.Pair(null, "new")]);

        var triples = await ParsedAsync(CrosswalkInSkos.Of(crosswalk, new SkosNames(null)));

        foreach (var relation in relations)
        {
            var word = relation.ToString().ToLowerInvariant();
            Assert.Contains(triples, triple => triple == ($"urn:patientsafety:edition/one/from-{word}", $"{Skos}{word}Match", $"urn:patientsafety:edition/two/to-{word}"));
            Assert.Contains(triples, triple => triple.Subject == $"urn:patientsafety:crosswalk/one--two/pair/from-{word}/to-{word}" && triple.Object == $"{Skos}{word}Match");
        }

        // That a wider area is the broader one, in so many words.
        Assert.Contains(triples, triple => triple.Subject.EndsWith("/from-broad", StringComparison.Ordinal) && triple.Predicate == Skos + "broadMatch" && triple.Object.EndsWith("/to-broad", StringComparison.Ordinal));
        Assert.Equal(5, triples.Count(triple => triple.Predicate.EndsWith("Match", StringComparison.Ordinal)));
        Assert.Equal(7, Count(triples, "rdf:type", "urn:patientsafety:term/Pair"));
        Assert.Equal(5, Count(triples, "rdf:type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"));
        Assert.Equal(7, triples.Count(triple => triple.Object == "Därför.@sv"));
        Assert.Contains(triples, triple => triple.Subject == "urn:patientsafety:crosswalk/one--two/pair/gone/-" && triple.Predicate == "urn:patientsafety:term/from");
        Assert.Contains(triples, triple => triple.Subject == "urn:patientsafety:crosswalk/one--two/pair/-/new" && triple.Predicate == "urn:patientsafety:term/to");
    }

    [Fact]
    public async Task The_shipped_crosswalk_parses_alike_in_both_forms()
    {
        var triples = await ParsedAsync(CrosswalkInSkos.Of(Shipped.Crosswalks.Single(), new SkosNames(null)));

        Assert.Equal(9, triples.Count(triple => triple.Predicate == Skos + "exactMatch"));
    }

    [Theory]
    [InlineData("--base no-address")]
    [InlineData("--base file:///tmp/")]
    [InlineData("--base https://example.org")]
    [InlineData("--base \"https://example.org/ /\"")]
    public async Task What_is_no_base_is_not_understood(string option)
    {
        await using var here = new ExchangeInstallation();

        Assert.NotEqual(0, (await here.RunAsync($"export agera-2025 --format turtle {option}")).ExitCode);
    }

    [Fact]
    public async Task The_command_writes_to_standard_output_or_to_a_file()
    {
        await using var here = new ExchangeInstallation();

        var shown = await here.RunAsync("export agera-2020--agera-2025 --format turtle --base https://example.org/");
        var written = await here.RunAsync($"export agera-2025 --format jsonld --to \"{here.Work.Path}\"");

        Assert.Contains("<https://example.org/edition/agera-2020/", shown.Results, StringComparison.Ordinal);
        Assert.Equal(here.Work.At("agera-2025.jsonld"), written.Results.Trim());
        Assert.True(File.Exists(written.Results.Trim()));
    }

    private static EditionVersion Version(Edition edition) => new(edition, CanonicalForm.HashOf, EditionOrigin.Shipped);

    private static int Count(IEnumerable<(string Subject, string Predicate, string Object)> triples, string predicate, string value) =>
        triples.Count(triple => triple.Predicate == SkosNames.Expanded(predicate) && triple.Object == value);

    private static string Shown(string text, string? language, string? type) => text + (language is null ? string.Empty : $"@{language}") + (type is null ? string.Empty : $"^^{type}");

    /// <summary>The triples as the parser read them, held against those that were to be written.</summary>
    private async Task<IReadOnlyList<(string Subject, string Predicate, string Object)>> ParsedAsync(SkosGraph graph)
    {
        var turtle = folder.Write("graph.ttl", TurtleText.Of(graph));
        var jsonLd = folder.Write("graph.jsonld", JsonLdText.Of(graph));
        Assert.True(File.Exists(Python), $"{Python} is missing: install python3-rdflib (tests/run does), which these tests parse with.");
        var run = await ProgramRun.OfAsync(Python, folder.Path, ["-c", Script, turtle, jsonLd]);
        Assert.False(run.Messages.Contains("No module named 'rdflib'", StringComparison.Ordinal), "python3-rdflib is missing: install it (tests/run does), which these tests parse with.");
        Assert.True(run.ExitCode == 0, run.Messages);

        using var answer = JsonDocument.Parse(run.Results);
        Assert.True(answer.RootElement.GetProperty("same").GetBoolean(), "Turtle and JSON-LD do not say the same.");
        var parsed = answer.RootElement.GetProperty("triples").EnumerateArray().Select(triple => (triple[0].GetString()!, triple[1].GetString()!, Object(triple[2]))).Order().ToArray();
        var written = graph.Triples
            .Select(triple => (triple.Subject, SkosNames.Expanded(triple.Predicate), Shown(triple.Value.Text, triple.Value.Language, triple.Value.Type)))
            .Order().ToArray();
        Assert.Equal(written, parsed);
        return parsed;

        static string Object(JsonElement value) => value.TryGetProperty("iri", out var iri)
            ? iri.GetString()!
            : Shown(value.GetProperty("text").GetString()!, value.GetProperty("language").GetString(), value.GetProperty("type").GetString());
    }
}
