using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Contracts;

/// <summary>An activity of another region that is near in meaning.</summary>
/// <param name="Plan">The plan it belongs to.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Nearness">How near, over 0 and up to 1.</param>
/// <param name="SharedAreas">The areas that both belong to, in the asking plan's edition.</param>
/// <param name="SharedWords">The words that both use, as the other writes them, the weightiest first.</param>
public sealed record NearActivity(
    ComparedPlan Plan,
    Activity Activity,
    double Nearness,
    ImmutableArray<Area> SharedAreas,
    ImmutableArray<string> SharedWords);
