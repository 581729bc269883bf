using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>What becomes of one area of the old edition in the new one. It is worked out once and holds for every plan.</summary>
/// <param name="Id">The area's id in the old edition.</param>
/// <param name="Former">The area, or null where the old edition does not have it.</param>
/// <param name="Verdict">What becomes of a reference to it.</param>
/// <param name="Offers">Where a reference can go: the one that stands for it, or those that there are to choose from.</param>
/// <param name="Ending">What somebody has said of an area that has no counterpart; null where nobody has.</param>
/// <param name="Touches">What differs in the texts that the area is made of.</param>
/// <param name="Reason">Why the verdict is what it is, in one sentence.</param>
internal sealed record AreaOutlook(
    string Id,
    Area? Former,
    Verdict Verdict,
    ImmutableArray<AreaOffer> Offers,
    CrosswalkPair? Ending,
    ImmutableArray<EditionChange> Touches,
    Text Reason)
{
    public bool NeedsChoice => Verdict is Verdict.Choose or Verdict.HasNoCounterpart;

    /// <summary>The area that stands for it of itself, or null where somebody has to choose.</summary>
    public Area? Successor => NeedsChoice ? null : Offers[0].Area;

    public Text Name => Former?.Name ?? new Text(Id, Id);

    public ImpactLevel Level => NeedsChoice ? ImpactLevel.NeedsChoice : Touches.IsEmpty ? ImpactLevel.Untouched : ImpactLevel.Touched;

    /// <summary>Whether our records of the two editions hold what would have to be compared. Where it does not, nobody can say that the area is untouched.</summary>
    public bool IsTextKnown { get; init; } = true;

    /// <summary>A pair that nobody is sure of moves all the same, and whoever reads it should know.</summary>
    public bool IsUnsure => Offers.Any(offer => offer.Pair.Confidence == Confidence.Low);
}
