using System.Globalization;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Comparison;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>Two editions of any size and regions with plans under the first, the same each time.</summary>
internal static class GeneratedImpact
{
    public const int Activities = 40;

    public static Impacts Of(int areas, int regions)
    {
        var ids = Enumerable.Range(1, areas).Select(number => $"area-{number.ToString(CultureInfo.InvariantCulture)}").ToArray();
        var crosswalk = Some.Crosswalk("old", "new", [.. ids.Select((id, place) => Some.Pair(id, place % 11 == 0 ? null : id, (SkosRelation)(place % 3 == 0 ? 1 : 0)))]);
        var national = new Compared(new GivenNational([Some.Edition("old", focusAreas: ids), Some.Edition("new", focusAreas: ids)], crosswalk), crosswalk);
        return new Impacts(national, new GivenRegions([.. Enumerable.Range(1, regions).Select(number => Region(number, ids))]));
    }

    private static RegionConfiguration Region(int number, string[] ids) => Some.Configuration(
        $"r{number.ToString(CultureInfo.InvariantCulture)}",
        null,
        Some.Plan(
            follows: "old",
            activities: Enumerable.Range(1, Activities).Select(place => Some.Activity(
                $"a{place.ToString(CultureInfo.InvariantCulture)}", areas: [ids[(number + (place * 7)) % ids.Length], ids[(number + (place * 13)) % ids.Length]])),
            stated: ids.Take(9).Select((id, place) => Some.Stated(id, (Standing)(2 + (place % 3))))));

    /// <summary>The given editions, compared as the product compares them.</summary>
    private sealed class Compared(GivenNational given, Crosswalk crosswalk) : INationalPlans
    {
        public IReadOnlyList<Edition> Editions => given.Editions;

        public IReadOnlyList<Crosswalk> Crosswalks => given.Crosswalks;

        public IReadOnlyList<PatientSafety.Core.Findings.Finding> Findings => [];

        public IReadOnlyList<Edition> Drafts => [];

        public Edition? Find(string edition) => given.Find(edition);

        public IReadOnlyList<EditionVersion> Versions(string editionId) => [];

        public EditionDiff Compare(Edition from, Edition to) => EditionComparing.Of(from, to, crosswalk);

        public Crosswalk? Between(string fromEditionId, string toEditionId) => given.Between(fromEditionId, toEditionId);

        public AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null) => given.Resolve(edition, written, kind);
    }
}
