using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>A change that can be made once the choices are there.</summary>
/// <param name="Place">Where the draft goes.</param>
/// <param name="Source">The folder that it starts from.</param>
/// <param name="Impact">What the change means for the plan in that folder.</param>
/// <param name="Remarks">What somebody should know first.</param>
internal sealed record BegunChange(string Place, PlanSource Source, PlanImpact Impact, ImmutableArray<Text> Remarks);
