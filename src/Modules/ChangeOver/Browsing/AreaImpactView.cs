using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>What becomes of an area, as JSON shows it.</summary>
internal sealed record AreaImpactView(
    string Edition,
    string Area,
    Text Name,
    Verdict Verdict,
    ImpactLevel Impact,
    Text Reason,
    IReadOnlyList<AreaImpactView.OfferView> Offers,
    IReadOnlyList<Text> Touches,
    bool TextIsKnown)
{
    public static AreaImpactView Of(ReferenceImpact reference, EditionStep step) => new(
        reference.Edition,
        reference.AreaId,
        reference.Outlook.Name,
        reference.Outlook.Verdict,
        reference.Outlook.Level,
        reference.Outlook.Reason,
        [.. reference.Outlook.Offers.Select(offer => new OfferView(
            offer.Area.Id, offer.Area.Name, offer.Pair.Relation, offer.Pair.Confidence, offer.Pair.Rationale, Paths.Of(step, offer.Pair)))],
        [.. reference.Outlook.Touches.Select(Changes.Of).Distinct()],
        reference.Outlook.IsTextKnown);

    internal sealed record OfferView(string Area, Text Name, SkosRelation Relation, Confidence Confidence, Text Rationale, string? Way);
}
