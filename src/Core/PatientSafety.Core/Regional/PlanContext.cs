using PatientSafety.Core.National;

namespace PatientSafety.Core.Regional;

/// <summary>A plan and what surrounds it, as a rule sees it.</summary>
/// <param name="Configuration">The region's whole configuration.</param>
/// <param name="Plan">The plan that is looked at.</param>
/// <param name="Edition">The edition that the plan follows.</param>
/// <param name="Today">The day that counts as today.</param>
public sealed record PlanContext(RegionConfiguration Configuration, RegionalPlan Plan, Edition Edition, DateOnly Today);
