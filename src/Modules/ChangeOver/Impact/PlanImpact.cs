using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>What a change of edition means for one plan.</summary>
/// <param name="Region">The region whose plan it is.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Step">The step from the edition that it follows.</param>
/// <param name="Activities">Its activities, in its order; of a plan that follows the new edition already, those that stay in another.</param>
/// <param name="Statements">What it says of areas, in its order; nothing of a plan that follows the new edition already.</param>
/// <param name="Silent">The areas of the new edition that nothing in the plan leads to.</param>
internal sealed record PlanImpact(
    Region Region,
    RegionalPlan Plan,
    EditionStep Step,
    ImmutableArray<ActivityImpact> Activities,
    ImmutableArray<StatementImpact> Statements,
    ImmutableArray<SilentArea> Silent)
{
    /// <summary>Whether the plan follows the new edition already, and only activities that stay are left.</summary>
    public bool HasBegun => Plan.Follows == Step.To.Id && !Step.IsCorrection;

    /// <summary>Whether there is anything to change: another edition, another version of it, or activities that stay.</summary>
    public bool HasSomethingToDo => Plan.Follows != Step.To.Id || Plan.FollowsVersion != Step.To.Version || Plan.Activities.Any(activity => activity.Stays is not null);

    public int Count(ImpactLevel level) => Activities.Count(activity => activity.Level == level);

    public int StatementsToRenew => Statements.Count(statement => statement.NeedsRenewal);

    /// <summary>The areas that the plan names and whose text is not wholly known here in both editions.</summary>
    public int AreasOfUnknownText => Activities.SelectMany(activity => activity.References)
        .Concat(Statements.Select(statement => statement.Reference))
        .Where(reference => !reference.Outlook.IsTextKnown)
        .Select(reference => reference.AreaId)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>Whether what was decided is another thing under the new edition.</summary>
    public bool DecisionNeedsRenewal =>
        Plan.Adopted is { Status: AdoptionStatus.Adopted } && (StatementsToRenew > 0 || Activities.Any(activity => activity.Level != ImpactLevel.Untouched));
}
