using PatientSafety.Core.National;
using PatientSafety.Core;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>A crosswalk as JSON shows it.</summary>
internal sealed record CrosswalkView(string Id, string From, string To, IReadOnlyList<CrosswalkView.PairView> Pairs)
{
    public static CrosswalkView Of(Crosswalk crosswalk) => new(
        crosswalk.Id,
        crosswalk.From,
        crosswalk.To,
        [.. crosswalk.Pairs.Select(pair => new PairView(pair.From, pair.To, pair.Relation, pair.Confidence, pair.Status, pair.Rationale))]);

    internal sealed record PairView(string? From, string? To, SkosRelation Relation, Confidence Confidence, PairStatus Status, Text Rationale);
}
