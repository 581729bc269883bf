using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Puts two crosswalks together into one. What comes out is never surer than its weakest link.</summary>
internal static class CrosswalkChain
{
    public static Crosswalk Join(Crosswalk first, Crosswalk second)
    {
        var onward = second.Pairs.Where(pair => pair.From is not null).ToLookup(pair => pair.From!, StringComparer.Ordinal);
        var joined = first.Pairs.SelectMany(pair => Joined(pair, onward)).Concat(second.Pairs.Where(pair => pair.From is null));
        return new Crosswalk
        {
            Id = $"{first.From}--{second.To}",
            From = first.From,
            To = second.To,
            Through = [.. first.Through, first.To, .. second.Through],
            Pairs = [.. OnePerEnds(joined, second.Pairs)],
            Provenance = new Provenance { Attestation = Attestation.OurPlacement },
        };
    }

    /// <summary>What an item is to the last one where each link says what it is to the next.</summary>
    public static SkosRelation Weakest(SkosRelation first, SkosRelation second) => (first, second) switch
    {
        (SkosRelation.Exact, _) => second,
        (_, SkosRelation.Exact) => first,
        (SkosRelation.Close, _) => second,
        (_, SkosRelation.Close) => first,

        // Wider than something narrower, or the other way round, says only that they have to do with each other.
        _ when first == second => first,
        _ => SkosRelation.Related,
    };

    private static IEnumerable<CrosswalkPair> Joined(CrosswalkPair pair, ILookup<string, CrosswalkPair> onward)
    {
        if (pair.To is null)
        {
            return [pair];
        }

        return onward[pair.To].Select(next => pair.From is null && next.To is null ? null : Link(pair, next)).OfType<CrosswalkPair>();
    }

    private static CrosswalkPair Link(CrosswalkPair pair, CrosswalkPair next)
    {
        var links = LinksOf(pair).AddRange(LinksOf(next));
        return new CrosswalkPair
        {
            From = pair.From,
            To = next.To,
            Relation = Weakest(pair.Relation, next.Relation),
            Confidence = pair.Confidence < next.Confidence ? pair.Confidence : next.Confidence,
            Status = pair.Status < next.Status ? pair.Status : next.Status,
            Rationale = Rationale(links),
            Links = links,
        };
    }

    private static Text Rationale(ImmutableArray<CrosswalkPair> links)
    {
        var swedish = string.Join(" ", links.Select(link => link.Rationale.Swedish.Trim()).Distinct(StringComparer.Ordinal));
        var english = string.Join(" ", links.Select(link => link.Rationale.In(Language.English).Trim()).Distinct(StringComparer.Ordinal));
        return new(swedish, english);
    }

    private static ImmutableArray<CrosswalkPair> LinksOf(CrosswalkPair pair) => pair.Links.IsEmpty ? [pair] : pair.Links;

    /// <summary>Where several ways lead to the same end, the surest is kept; and a dead end is one only where no way leads on.</summary>
    private static IEnumerable<CrosswalkPair> OnePerEnds(IEnumerable<CrosswalkPair> joined, ImmutableArray<CrosswalkPair> order)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var to in order.Select(pair => pair.To).OfType<string>())
        {
            place.TryAdd(to, place.Count);
        }

        var best = joined
            .GroupBy(pair => (pair.From, pair.To))
            .Select(pairs => pairs.OrderBy(pair => pair.Relation).ThenByDescending(pair => pair.Confidence).First())
            .ToArray();
        var led = best.Where(pair => pair is { From: not null, To: not null }).Select(pair => pair.From!).ToHashSet(StringComparer.Ordinal);
        var reached = best.Where(pair => pair is { From: not null, To: not null }).Select(pair => pair.To!).ToHashSet(StringComparer.Ordinal);
        return best
            .Where(pair => pair.To is not null || !led.Contains(pair.From!))
            .Where(pair => pair.From is not null || !reached.Contains(pair.To!))
            .OrderBy(pair => pair.To is null ? int.MaxValue : place.GetValueOrDefault(pair.To, int.MaxValue))
            .ThenBy(pair => pair.From, StringComparer.Ordinal);
    }
}
