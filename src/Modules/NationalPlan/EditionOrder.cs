using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan;

/// <summary>The order of editions and of their versions.</summary>
internal static class EditionOrder
{
    /// <summary>Oldest first, and an edition that another published one follows is superseded.</summary>
    public static ImmutableArray<Edition> Of(ImmutableArray<Edition> editions)
    {
        var superseded = editions.Where(edition => edition.Status != EditionStatus.Draft).Select(edition => edition.Supersedes).ToHashSet(StringComparer.Ordinal);
        return [.. editions
            .OrderBy(edition => Predecessors(edition, editions))
            .ThenBy(edition => edition.Id, StringComparer.Ordinal)
            .Select(edition => edition.Status == EditionStatus.Published && superseded.Contains(edition.Id) ? edition with { Status = EditionStatus.Superseded } : edition)];
    }

    /// <summary>Every version once, by edition and version. The same version twice with other words is a finding, and the one that was published here holds.</summary>
    public static ImmutableArray<EditionVersion> OneOfEach(IEnumerable<EditionVersion> versions, ICollection<Finding> findings)
    {
        var each = versions.GroupBy(version => (version.Edition.Id, version.Edition.Version)).Select(same => same.ToArray()).ToArray();
        foreach (var differing in each.Where(same => same.Length > 1 && same.Select(version => version.Hash).Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            var edition = differing[0].Edition;
            findings.Add(NationalFindings.VersionDiffers.At(edition.Provenance.DeclaredAt, new(
                $"{edition.Id} {edition.Version} finns i två lydelser.", $"{edition.Id} {edition.Version} exists in two wordings.")));
        }

        return [.. each.Select(same => same[^1]).OrderBy(version => version.Edition.Id, StringComparer.Ordinal).ThenBy(version => NumbersOf(version.Edition.Version))];
    }

    public static Version NumbersOf(string version) => Version.TryParse(version, out var numbers) ? numbers : new Version(0, 0, 0);

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
}
