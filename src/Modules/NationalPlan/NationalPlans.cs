using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Naming;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan;

/// <summary>The national model as the files say it.</summary>
internal sealed class NationalPlans : INationalPlans, IContentSource
{
    private readonly AreaNames names;

    public NationalPlans(NationalFiles files)
    {
        var findings = new List<Finding>();
        Editions = InOrder([.. files.Editions.Select(file => YamlFile.Read(file.Bytes, file.Name, findings)).OfType<YamlMap>().Select(file => EditionReader.Read(file, findings))]);
        Crosswalks = [.. files.Crosswalks.Select(file => YamlFile.Read(file.Bytes, file.Name, findings)).OfType<YamlMap>().Select(file => CrosswalkReader.Read(file, Editions, findings))];
        findings.AddRange(AmbiguousNames(Editions));
        findings.AddRange(UnknownPredecessors(Editions));
        names = new AreaNames(Editions);
        Findings = findings;
        Mark = files.Mark();
    }

    public IReadOnlyList<Edition> Editions { get; }

    public IReadOnlyList<Crosswalk> Crosswalks { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public string Mark { get; }

    public Edition? Find(string editionId) => Editions.FirstOrDefault(edition => edition.Id == editionId);

    public Crosswalk? Between(string fromEditionId, string toEditionId) =>
        Crosswalks.FirstOrDefault(crosswalk => crosswalk.From == fromEditionId && crosswalk.To == toEditionId)
        ?? Crosswalks.FirstOrDefault(crosswalk => crosswalk.From == toEditionId && crosswalk.To == fromEditionId)?.Inverse();

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null) => names.Resolve(edition, written, kind);

    /// <summary>Oldest first, and an edition that another published one follows is superseded.</summary>
    private static ImmutableArray<Edition> InOrder(ImmutableArray<Edition> editions)
    {
        var superseded = editions.Where(edition => edition.Status != EditionStatus.Draft).Select(edition => edition.Supersedes).ToHashSet(StringComparer.Ordinal);
        return [.. editions
            .OrderBy(edition => Predecessors(edition, editions))
            .ThenBy(edition => edition.Id, StringComparer.Ordinal)
            .Select(edition => edition.Status == EditionStatus.Published && superseded.Contains(edition.Id) ? edition with { Status = EditionStatus.Superseded } : edition)];
    }

    private static int Predecessors(Edition edition, ImmutableArray<Edition> editions)
    {
        // Bounded by the number of editions, so that a circle in the files ends too.
        var count = 0;
        for (var before = edition.Supersedes; before is not null && count < editions.Length; count++)
        {
            before = editions.FirstOrDefault(candidate => candidate.Id == before)?.Supersedes;
        }

        return count;
    }

    private static IEnumerable<Finding> AmbiguousNames(IEnumerable<Edition> editions) =>
        from edition in editions
        from twice in AreaNames.Ambiguous(edition)
        select NationalFindings.NameMeansTwoAreas.At(twice.Second.Provenance.DeclaredAt, new(
            $"”{twice.Name}” betyder både {twice.First.Id} och {twice.Second.Id} i {edition.Id}.",
            $"“{twice.Name}” means both {twice.First.Id} and {twice.Second.Id} in {edition.Id}."));

    private static IEnumerable<Finding> UnknownPredecessors(IReadOnlyList<Edition> editions) =>
        from edition in editions
        where edition.Supersedes is not null && editions.All(other => other.Id != edition.Supersedes)
        select NationalFindings.UnknownEdition.At(edition.Provenance.DeclaredAt, new(
            $"{edition.Id} ersätter ”{edition.Supersedes}”, som inte finns.",
            $"{edition.Id} supersedes “{edition.Supersedes}”, which does not exist."));
}
