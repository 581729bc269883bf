using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Holds the pairs of a crosswalk against each other: what each says may be right, and all of it together impossible.</summary>
internal static class CrosswalkChecks
{
    public static IEnumerable<Finding> Within(Crosswalk crosswalk) =>
        [.. Twice(crosswalk), .. AtEnd(crosswalk.Pairs, crosswalk.From), .. AtEnd(crosswalk.Pairs.Select(pair => pair.Inverse()), crosswalk.To)];

    private static IEnumerable<Finding> Twice(Crosswalk crosswalk) =>
        from same in crosswalk.Pairs.GroupBy(pair => (pair.From, pair.To))
        from pair in same.Skip(1)
        let ends = (From: pair.From ?? "–", To: pair.To ?? "–")
        let contradicts = same.Any(other => other.Relation != pair.Relation)
        select contradicts
            ? NationalFindings.ExactAndOther.At(pair.Provenance.DeclaredAt, new(
                $"{ends.From} och {ends.To} har två olika förhållanden.", $"{ends.From} and {ends.To} have two different relations."))
            : NationalFindings.PairTwice.At(pair.Provenance.DeclaredAt, new(
                $"{ends.From} och {ends.To} är redan ett par.", $"{ends.From} and {ends.To} are a pair already."));

    /// <summary>What the pairs say of each area at their first end.</summary>
    private static IEnumerable<Finding> AtEnd(IEnumerable<CrosswalkPair> pairs, string edition)
    {
        foreach (var area in pairs.Where(pair => pair.From is not null).GroupBy(pair => pair.From!, StringComparer.Ordinal))
        {
            var all = area.DistinctBy(pair => pair.To, StringComparer.Ordinal).ToArray();
            var exact = all.Where(pair => pair is { To: not null, Relation: SkosRelation.Exact }).ToArray();
            var place = all[^1].Provenance.DeclaredAt;
            if (exact.Length > 1)
            {
                yield return NationalFindings.ExactToTwo.At(exact[1].Provenance.DeclaredAt, new(
                    $"{area.Key} i {edition} är samma som både {exact[0].To} och {exact[1].To}.",
                    $"{area.Key} in {edition} is the same as both {exact[0].To} and {exact[1].To}."));
            }
            else if (exact.Length == 1 && all.FirstOrDefault(pair => pair is { To: not null, Relation: SkosRelation.Broad or SkosRelation.Narrow }) is { } other)
            {
                Text relation = other.Relation == SkosRelation.Broad ? new("snävare än", "narrower than") : new("vidare än", "broader than");
                yield return NationalFindings.ExactAndOther.At(other.Provenance.DeclaredAt, new(
                    $"{area.Key} i {edition} är samma som {exact[0].To} och samtidigt {relation.Swedish} {other.To}.",
                    $"{area.Key} in {edition} is the same as {exact[0].To} and at once {relation.English} {other.To}."));
            }

            if (all.Any(pair => pair.To is null) && all.Any(pair => pair.To is not null))
            {
                yield return NationalFindings.CounterpartAndNone.At(place, new(
                    $"{area.Key} i {edition} har både en motsvarighet och ingen.", $"{area.Key} in {edition} has both a counterpart and none."));
            }
        }
    }
}
