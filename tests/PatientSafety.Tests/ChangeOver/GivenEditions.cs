using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>Three editions in which everything happens to areas that can: they stay, are renamed, split, merged, removed, nearly the same, and forgotten.</summary>
internal sealed class GivenEditions(NationalModel model) : INationalPlans
{
    private const string Alfa = """
        edition: alfa
        version: 1.0.0
        status: published
        title: { sv: Utgåva alfa, en: Edition alfa }
        publisher: Utgivaren
        foundations:
          - { id: ledning, name: { sv: Ledning, en: Leadership } }
          - { id: kultur, name: { sv: Kultur, en: Culture } }
        focusAreas:
          - id: samma
            name: { sv: Samma, en: Same }
            aims: [ { id: alfa-aim, text: { sv: Ett syfte, en: An aim } } ]
            aimsComplete: true
          - { id: namnbyte, name: { sv: Gammalt namn, en: Old name }, aliases: [Ett smeknamn] }
          - { id: delas, name: { sv: Delas, en: Is split } }
          - { id: ihop-1, name: { sv: Ihop ett, en: Together one } }
          - { id: ihop-2, name: { sv: Ihop två, en: Together two } }
          - { id: bort, name: { sv: Borttaget, en: Removed } }
          - { id: nastan, name: { sv: Nästan, en: Nearly } }
          - { id: glomt, name: { sv: Glömt, en: Forgotten } }
          - { id: tvilling-1, name: { sv: Tvilling ett, en: Twin one } }
          - { id: tvilling-2, name: { sv: Tvilling två, en: Twin two } }
        """;

    private const string Beta = """
        edition: beta
        version: 1.1.0
        status: published
        supersedes: alfa
        title: { sv: Utgåva beta, en: Edition beta }
        publisher: Utgivaren
        foundations:
          - { id: ledning, name: { sv: Ledning, en: Leadership } }
        focusAreas:
          - { id: kultur, name: { sv: Kultur, en: Culture } }
          - id: samma
            name: { sv: Samma, en: Same }
            aims: [ { id: alfa-aim, text: { sv: Ett omskrivet syfte, en: A reworded aim } } ]
            aimsComplete: true
          - { id: namnbyte, name: { sv: Nytt namn, en: New name } }
          - { id: del-a, name: { sv: Del A, en: Part A } }
          - { id: del-b, name: { sv: Del B, en: Part B } }
          - { id: ihop, name: { sv: Ihop, en: Together } }
          - { id: nastan-ny, name: { sv: Nästan ny, en: Nearly new } }
          - { id: tvilling, name: { sv: Tvilling, en: Twin } }
          - { id: nytt, name: { sv: Helt nytt, en: Quite new } }
        """;

    private const string Gamma = """
        edition: gamma
        version: 2.0.0
        status: published
        supersedes: beta
        title: { sv: Utgåva gamma, en: Edition gamma }
        publisher: Utgivaren
        foundations:
          - { id: ledning-gamma, name: { sv: Ledning i gamma, en: Leadership in gamma } }
        focusAreas:
          - { id: samma, name: { sv: Samma, en: Same } }
          - { id: delar, name: { sv: Delarna, en: The parts } }
        """;

    private const string AlfaBeta = """
        crosswalk: alfa--beta
        from: alfa
        to: beta
        pairs:
          - { from: ledning, to: ledning, relation: exact, confidence: low, status: proposed, rationale: { sv: Samma namn., en: The same name. } }
          - { from: kultur, to: kultur, relation: exact, confidence: high, status: agreed, rationale: { sv: Samma sak av annat slag., en: The same thing of another kind. } }
          - { from: samma, to: samma, relation: exact, confidence: high, status: agreed, rationale: { sv: Samma., en: The same. } }
          - { from: namnbyte, to: namnbyte, relation: exact, confidence: high, status: agreed, rationale: { sv: Bara namnet är nytt., en: Only the name is new. } }
          - { from: namnbyte, to: nytt, relation: related, confidence: low, status: proposed, rationale: { sv: De angränsar., en: They border on each other. } }
          - { from: delas, to: del-a, relation: narrow, confidence: high, status: agreed, rationale: { sv: Första halvan., en: The first half. } }
          - { from: delas, to: del-b, relation: narrow, confidence: medium, status: agreed, rationale: { sv: Andra halvan., en: The second half. } }
          - { from: ihop-1, to: ihop, relation: broad, confidence: high, status: agreed, rationale: { sv: Hopslaget., en: Put together. } }
          - { from: ihop-2, to: ihop, relation: broad, confidence: high, status: agreed, rationale: { sv: Hopslaget., en: Put together. } }
          - { from: bort, to: null, relation: related, confidence: high, status: agreed, rationale: { sv: Utgår., en: Is withdrawn. } }
          - { from: nastan, to: nastan-ny, relation: close, confidence: medium, status: proposed, rationale: { sv: Nästan detsamma., en: Nearly the same. } }
          - { from: tvilling-1, to: tvilling, relation: exact, confidence: high, status: agreed, rationale: { sv: Den ena., en: The one. } }
          - { from: tvilling-2, to: tvilling, relation: related, confidence: high, status: agreed, rationale: { sv: Den andra., en: The other. } }
        """;

    private const string BetaGamma = """
        crosswalk: beta--gamma
        from: beta
        to: gamma
        pairs:
          - { from: ledning, to: ledning-gamma, relation: exact, confidence: medium, status: agreed, rationale: { sv: Ett nytt namn., en: A new name. } }
          - { from: samma, to: samma, relation: exact, confidence: high, status: agreed, rationale: { sv: Samma., en: The same. } }
          - { from: del-a, to: delar, relation: broad, confidence: high, status: agreed, rationale: { sv: Ihop igen., en: Together again. } }
          - { from: del-b, to: delar, relation: broad, confidence: high, status: agreed, rationale: { sv: Ihop igen., en: Together again. } }
        """;

    public static GivenEditions All { get; } = Read();

    public IReadOnlyList<Edition> Editions => model.Editions;

    public IReadOnlyList<Crosswalk> Crosswalks => model.Crosswalks;

    public IReadOnlyList<Finding> Findings => model.Findings;

    /// <summary>A draft that is published nowhere.</summary>
    public IReadOnlyList<Edition> Drafts { get; } = [Some.Edition("delta", focusAreas: ["samma"], status: EditionStatus.Draft)];

    public Edition? Find(string edition) => edition == "delta@draft" ? Drafts[0] : model.Find(edition);

    public IReadOnlyList<EditionVersion> Versions(string editionId) => model.Versions(editionId);

    public EditionDiff Compare(Edition from, Edition to) => EditionComparing.Of(from, to, Between(from.Id, to.Id));

    public Crosswalk? Between(string fromEditionId, string toEditionId) => model.Between(fromEditionId, toEditionId);

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null) => model.Resolve(edition, written, kind);

    private static GivenEditions Read()
    {
        var model = new NationalModel(
            new NationalFiles([File("alfa", Alfa), File("beta", Beta), File("gamma", Gamma)], [File("alfa--beta", AlfaBeta), File("beta--gamma", BetaGamma)]),
            StoredNational.Nothing);
        Assert.DoesNotContain(model.Findings, finding => finding.Severity == Severity.Error);
        return new GivenEditions(model);
    }

    private static (string Name, byte[] Bytes) File(string name, string text) => ($"{name}.yaml", Encoding.UTF8.GetBytes(text));
}
