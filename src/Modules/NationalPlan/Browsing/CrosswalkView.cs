using PatientSafety.Core.National;
using PatientSafety.Core;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>A crosswalk as JSON shows it.</summary>
internal sealed record CrosswalkView(string Id, string From, string To, IReadOnlyList<CrosswalkView.PairView> Pairs, IReadOnlyList<string> Through)
{
    public static CrosswalkView Of(Crosswalk crosswalk) => new(
        crosswalk.Id,
        crosswalk.From,
        crosswalk.To,
        [.. crosswalk.Pairs.Select(pair => new PairView(pair.From, pair.To, pair.Relation, pair.Confidence, pair.Status, pair.Rationale, pair.Author, pair.On, [.. pair.Links.Select(link => new LinkView(link.From, link.To, link.Relation))]))],
        [.. crosswalk.Through]);

    internal sealed record PairView(string? From, string? To, SkosRelation Relation, Confidence Confidence, PairStatus Status, Text Rationale, string? Author, DateOnly? On, IReadOnlyList<LinkView> Links);

    /// <summary>One of the pairs that a pair was put together from.</summary>
    internal sealed record LinkView(string? From, string? To, SkosRelation Relation);
}
