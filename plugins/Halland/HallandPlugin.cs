using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace Halland;

internal sealed class HallandPlugin : IRegionPlugin
{
    public ImmutableArray<IPlanRule> PlanRules => [new ActivityUnderWayHasItsProject()];
}
