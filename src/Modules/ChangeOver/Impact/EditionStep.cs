using System.Collections.Immutable;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>The step from one edition to another, worked out once for all the plans that take it: afterwards every reference is a look-up.</summary>
internal sealed class EditionStep
{
    private readonly Dictionary<string, AreaOutlook> outlooks;
    private readonly ILookup<string, CrosswalkPair> pairs;
    private readonly Dictionary<string, Area> later;
    private readonly Touches touches;
    private readonly HashSet<string> isNew;

    /// <summary>Works the step out.</summary>
    /// <param name="from">The edition that plans follow.</param>
    /// <param name="to">The edition asked about.</param>
    /// <param name="crosswalk">How their areas relate, or null where nobody has said.</param>
    /// <param name="diff">What differs between them.</param>
    public EditionStep(Edition from, Edition to, Crosswalk? crosswalk, EditionDiff diff)
    {
        From = from;
        To = to;
        IsCorrection = from.Id == to.Id;
        Through = crosswalk?.Through ?? [];
        IsDescribed = IsCorrection || crosswalk is not null;
        touches = new Touches(diff);
        later = to.Areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        var known = IsCorrection ? [.. from.Areas.Where(area => later.ContainsKey(area.Id)).Select(SameId)] : crosswalk?.Pairs ?? [];
        pairs = known.Where(pair => pair.From is not null).ToLookup(pair => pair.From!, StringComparer.Ordinal);
        outlooks = from.Areas.ToDictionary(area => area.Id, area => Outlook(area.Id, area), StringComparer.Ordinal);
        var led = known.Where(pair => pair is { From: not null, To: not null, Relation: not SkosRelation.Related }).Select(pair => pair.To!).ToHashSet(StringComparer.Ordinal);
        New = [.. to.Areas.Where(area => !led.Contains(area.Id))];
        isNew = New.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Edition From { get; }

    public Edition To { get; }

    /// <summary>Whether both are versions of one edition, so that every area is itself.</summary>
    public bool IsCorrection { get; }

    /// <summary>Whether anybody has said how the two relate.</summary>
    public bool IsDescribed { get; }

    /// <summary>The editions that the way leads through.</summary>
    public ImmutableArray<string> Through { get; }

    /// <summary>The areas of the new edition that no area of the old one leads to.</summary>
    public ImmutableArray<Area> New { get; }

    public bool IsNew(string areaId) => isNew.Contains(areaId);

    public AreaOutlook Of(string areaId) => outlooks.TryGetValue(areaId, out var outlook) ? outlook : Outlook(areaId, former: null);

    private AreaOutlook Outlook(string id, Area? former)
    {
        ImmutableArray<AreaOffer> offers =
        [
            .. pairs[id]
                .Where(pair => pair.To is not null && later.ContainsKey(pair.To))
                .Select(pair => new AreaOffer(later[pair.To!], pair))
                .OrderBy(offer => offer.Pair.Relation).ThenByDescending(offer => offer.Pair.Confidence).ThenBy(offer => offer.Area.Id, StringComparer.Ordinal),
        ];
        var ending = offers.IsEmpty ? pairs[id].FirstOrDefault(pair => pair.To is null) : null;

        // What is merely related stands beside an exact counterpart without competing with it.
        var standing = offers.Where(offer => offer.Pair.Relation != SkosRelation.Related).ToArray();
        if (standing is [{ Pair.Relation: SkosRelation.Exact } only])
        {
            var renamed = former is not null && former.Name.Swedish != only.Area.Name.Swedish;
            return new AreaOutlook(
                id, former, renamed ? Verdict.MovesWithNewName : Verdict.MovesAsItIs, [only], Ending: null,
                [.. touches.In(only.Area.Id, id).Where(change => !KnownText.MayJustBeMissing(change, only.Area))], Reasons.Moving(this, only, renamed))
            {
                IsTextKnown = former is null || KnownText.IsEnough(former, only.Area),
            };
        }

        return offers.IsEmpty
            ? new AreaOutlook(id, former, Verdict.HasNoCounterpart, [], ending, [], Reasons.WithoutCounterpart(this, ending))
            : new AreaOutlook(id, former, Verdict.Choose, offers, Ending: null, [], Reasons.Choosing(this, offers));
    }

    private static CrosswalkPair SameId(Area area) => new()
    {
        From = area.Id,
        To = area.Id,
        Relation = SkosRelation.Exact,
        Confidence = Confidence.High,
        Status = PairStatus.Agreed,
        Rationale = new("Samma id i samma utgåva.", "The same id in the same edition."),
    };
}
