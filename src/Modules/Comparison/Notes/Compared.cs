using System.Collections.Immutable;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Notes;

/// <summary>What the notes are made from.</summary>
/// <param name="Frame">The edition that is the frame.</param>
/// <param name="Plans">The plans, in the comparison's order.</param>
/// <param name="WithoutPlan">The regions that have no plan.</param>
/// <param name="Bridges">The ways to the frame, by the edition that they start from.</param>
internal sealed record Compared(
    Edition Frame,
    ImmutableArray<ComparedPlan> Plans,
    ImmutableArray<Region> WithoutPlan,
    IReadOnlyDictionary<string, Bridge> Bridges)
{
    private readonly PlanLabels labels = new(Plans);

    public string Label(ComparedPlan plan) => labels.Of(plan);

    public Core.Text List(IEnumerable<ComparedPlan> plans) => Listing.Of([.. plans.Select(Label)]);
}
