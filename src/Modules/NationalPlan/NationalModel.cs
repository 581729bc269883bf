using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Naming;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan;

/// <summary>The national model at one moment: what came with the product and what the database holds, read and put in order. It never changes; another takes its place.</summary>
internal sealed class NationalModel
{
    private readonly AreaNames names;
    private readonly CrosswalkWays ways;
    private readonly ILookup<string, EditionVersion> versions;
    private readonly Dictionary<string, Edition> current;
    private readonly Lazy<WithdrawnIds> withdrawn;

    public NationalModel(NationalFiles shipped, StoredNational stored)
    {
        var findings = new List<Finding>();
        if (stored.Problem is { } problem)
        {
            findings.Add(NationalFindings.StoreUnreadable.At(null, problem));
        }

        var all = Published(shipped, stored, findings);
        versions = all.ToLookup(version => version.Edition.Id, StringComparer.Ordinal);
        Editions = EditionOrder.Of([.. versions.Select(version => version.Last().Edition)]);
        current = Editions.ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        Drafts = [.. stored.Drafts.Select(Draft.Read)];
        withdrawn = new(() => new WithdrawnIds([.. all.Select(version => version.Edition)]));

        // A crosswalk may lead to a draft: what it means is to be seen before anybody follows it.
        ImmutableArray<Edition> known = [.. Editions, .. Drafts.Select(draft => draft.Edition).Where(draft => !current.ContainsKey(draft.Id))];
        CrosswalkFiles = CrosswalkFile.All(shipped, stored, known);
        // What is wrong on the way to a draft is said of the draft.
        var inUse = CrosswalkFiles.Where(file => current.ContainsKey(file.Crosswalk.To) && current.ContainsKey(file.Crosswalk.From)).ToArray();
        findings.AddRange(inUse.SelectMany(file => file.Findings));
        Crosswalks = CrosswalkFiles.Select(file => file.Crosswalk).ToImmutableArray();
        findings.AddRange(NarrowerCircles.In([.. inUse.Select(file => file.Crosswalk)]));
        findings.AddRange(EditionChecks.AmbiguousNames(Editions));
        findings.AddRange(EditionChecks.UnknownPredecessors(Editions));
        names = new AreaNames(Editions);
        ways = new CrosswalkWays([.. Crosswalks]);
        Findings = findings;
        Mark = $"{shipped.Mark()}\n{stored.Mark}";
    }

    public IReadOnlyList<Edition> Editions { get; }

    public ImmutableArray<Draft> Drafts { get; }

    public IReadOnlyList<Crosswalk> Crosswalks { get; }

    public ImmutableArray<CrosswalkFile> CrosswalkFiles { get; }

    public WithdrawnIds Withdrawn => withdrawn.Value;

    public IReadOnlyList<Finding> Findings { get; }

    public string Mark { get; }

    /// <summary>The crosswalk that somebody has written between two editions, in this direction.</summary>
    public CrosswalkFile? CrosswalkFileOf(string from, string to) =>
        CrosswalkFiles.FirstOrDefault(file => file.Crosswalk.From == from && file.Crosswalk.To == to);

    /// <summary>Circles that would come about if a draft were published: with all crosswalks that lead to it or from it.</summary>
    public IEnumerable<Finding> CirclesWith(string draftId) => NarrowerCircles.In(
        [.. Crosswalks.Where(crosswalk => new[] { crosswalk.From, crosswalk.To }.All(end => end == draftId || current.ContainsKey(end)))]);

    public Draft? DraftOf(string editionId) => Drafts.FirstOrDefault(draft => draft.Id == editionId);

    public Edition? Find(string written)
    {
        var reference = EditionReference.Parse(written);
        var newest = current.GetValueOrDefault(reference.Id);
        return reference.IsDraft ? DraftOf(reference.Id)?.Edition
            : reference.Version is null || newest?.Version == reference.Version ? newest
            : versions[reference.Id].FirstOrDefault(version => version.Edition.Version == reference.Version)?.Edition;
    }

    /// <summary>The published edition, or the draft where it is no more than that.</summary>
    public Edition? FindOrDraft(string editionId) => Find(editionId) ?? DraftOf(editionId)?.Edition;

    /// <summary>How much of its editions a crosswalk says something about; null where one of them is not here.</summary>
    public Coverage? CoverageOf(Crosswalk crosswalk) =>
        FindOrDraft(crosswalk.From) is { } from && FindOrDraft(crosswalk.To) is { } to ? Coverage.Of(from, to, crosswalk) : null;

    public ImmutableArray<EditionVersion> Versions(string editionId) => [.. versions[editionId]];

    public Crosswalk? Between(string from, string to) => ways.Between(from, to);

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind) => names.Resolve(edition, written, kind);

    private static ImmutableArray<EditionVersion> Published(NationalFiles shipped, StoredNational stored, List<Finding> findings)
    {
        var found = new List<EditionVersion>();
        foreach (var (name, bytes) in shipped.Editions)
        {
            if (YamlFile.Read(bytes, name, findings) is { } file)
            {
                found.Add(new EditionVersion(EditionReader.Read(file, findings), CanonicalForm.HashOf, EditionOrigin.Shipped));
            }
        }

        foreach (var row in stored.Publications)
        {
            var name = $"{row.EditionId}@{row.Version}.yaml";
            if (YamlFile.Parse(row.Content, name, findings) is { } file)
            {
                var version = new EditionVersion(
                    EditionReader.Read(file, findings),
                    CanonicalForm.HashOf,
                    Words.TryParse<EditionOrigin>(row.Origin, out var origin) ? origin : EditionOrigin.Published)
                {
                    PublishedAt = row.PublishedAtUtc,
                    PublishedBy = row.PublishedBy,
                    Why = row.Why,
                };
                if (version.Hash == row.Hash && version.Edition.Id == row.EditionId && version.Edition.Version == row.Version)
                {
                    found.Add(version);
                }
                else
                {
                    findings.Add(NationalFindings.PublicationAltered.At(new(name), new(
                        $"{row.EditionId} {row.Version} stämmer inte med sin kontrollsumma och används inte.",
                        $"{row.EditionId} {row.Version} does not agree with its hash and is not used.")));
                }
            }
        }

        return EditionOrder.OneOfEach(found, findings);
    }
}
