using System.Collections.Immutable;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Which areas two activities have in common, also when their plans follow different editions.</summary>
internal sealed class SharedAreas
{
    private readonly Dictionary<(string From, string To), Bridge> bridges;

    public SharedAreas(INationalPlans national, IEnumerable<Edition> editions)
    {
        var distinct = editions.DistinctBy(edition => edition.Id, StringComparer.Ordinal).ToArray();
        bridges = (
            from bridgeFrom in distinct
            from bridgeTo in distinct
            where !ReferenceEquals(bridgeFrom, bridgeTo)
            select new Bridge(national, bridgeFrom, bridgeTo)).ToDictionary(bridge => (bridge.From.Id, bridge.Frame.Id));
    }

    /// <summary>The areas of the asking activity that the other one belongs to as well, in the asking edition's order.</summary>
    public ImmutableArray<Area> Of(ActivityText asking, ActivityText other)
    {
        var bridge = bridges.GetValueOrDefault((other.Plan.Edition.Id, asking.Plan.Edition.Id));
        return
        [
            .. asking.Plan.Edition.Areas.Where(area => asking.Areas.Contains(area.Id) && (bridge is null
                ? other.Areas.Contains(area.Id)
                : bridge.To(area.Id) is { Carries: true } bridged && bridged.Through.Any(pair => other.Areas.Contains(pair.From!)))),
        ];
    }

    /// <summary>How much of what the two cover they cover together, from 0 to 1.</summary>
    public static double Extent(ActivityText asking, ActivityText other, int shared) =>
        shared == 0 ? 0 : Math.Min(1, (double)shared / (asking.Areas.Count + other.Areas.Count - shared));
}
