using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>What a change from one edition to another means for the plans that follow the first.</summary>
/// <param name="From">The edition they follow.</param>
/// <param name="To">The edition asked about.</param>
/// <param name="Step">How the areas of the one become those of the other.</param>
/// <param name="Plans">The plans, by region.</param>
internal sealed record EditionImpact(Edition From, Edition To, EditionStep Step, ImmutableArray<PlanImpact> Plans);
