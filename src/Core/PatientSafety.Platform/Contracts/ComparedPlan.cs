using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Contracts;

/// <summary>A plan in a comparison.</summary>
/// <param name="Configuration">The region's configuration.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Edition">The edition that it follows.</param>
public sealed record ComparedPlan(RegionConfiguration Configuration, RegionalPlan Plan, Edition Edition)
{
    public Region Region => Configuration.Region;
}
