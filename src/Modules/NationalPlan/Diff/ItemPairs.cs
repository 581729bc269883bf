using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Which item of the earlier edition is which of the later one. Ids decide, and where somebody has said otherwise the crosswalk does.</summary>
internal sealed class ItemPairs
{
    private readonly Dictionary<string, string> laterOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> earlierOf = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> targets;
    private readonly ILookup<string, string> sources;

    public ItemPairs(IReadOnlyDictionary<string, EditionItem> earlier, IReadOnlyDictionary<string, EditionItem> later, Crosswalk? crosswalk)
    {
        var pairs = (crosswalk?.Pairs ?? [])
            .Where(pair => pair is { From: not null, To: not null, Relation: not SkosRelation.Related } && earlier.ContainsKey(pair.From) && later.ContainsKey(pair.To))
            .Select(pair => (From: pair.From!, To: pair.To!))
            .Distinct()
            .ToArray();
        targets = pairs.ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
        sources = pairs.ToLookup(pair => pair.To, pair => pair.From, StringComparer.Ordinal);
        var withdrawn = (crosswalk?.Pairs ?? []).Where(pair => pair.To is null && pair.From is not null).Select(pair => pair.From!).ToHashSet(StringComparer.Ordinal);

        foreach (var id in earlier.Keys.Where(later.ContainsKey))
        {
            var related = targets[id].Concat(sources[id]).Any();
            if (earlier[id].IsArea == later[id].IsArea && (related ? targets[id].Contains(id, StringComparer.Ordinal) : !withdrawn.Contains(id)))
            {
                Join(id, id);
            }
        }

        foreach (var (from, to) in pairs.Where(pair => targets[pair.From].Count() == 1 && sources[pair.To].Count() == 1))
        {
            if (!laterOf.ContainsKey(from) && !earlierOf.ContainsKey(to) && earlier[from].IsArea == later[to].IsArea)
            {
                Join(from, to);
            }
        }
    }

    public string? LaterOf(string id) => laterOf.GetValueOrDefault(id);

    public string? EarlierOf(string id) => earlierOf.GetValueOrDefault(id);

    /// <summary>What the crosswalk says that an item of the earlier edition has become.</summary>
    public IEnumerable<string> TargetsOf(string id) => targets[id];

    /// <summary>What the crosswalk says that an item of the later edition has come from.</summary>
    public IEnumerable<string> SourcesOf(string id) => sources[id];

    private void Join(string earlier, string later)
    {
        laterOf[earlier] = later;
        earlierOf[later] = earlier;
    }
}
