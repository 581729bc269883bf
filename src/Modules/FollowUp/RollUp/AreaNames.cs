using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>What areas are called in the editions that a region's plans follow.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, (Text Name, int Place)> names = new(StringComparer.Ordinal);

    public AreaNames(INationalPlans national, RegionScope scope)
    {
        // The newest plan's edition gives the name where several have the area.
        foreach (var plan in scope.Configuration.Plans.Reverse())
        {
            foreach (var area in national.Find(plan.Follows)?.Areas ?? [])
            {
                names.TryAdd(area.Id, (area.Name, names.Count));
            }
        }
    }

    public Text Of(string areaId) => names.TryGetValue(areaId, out var known) ? known.Name : new Text(areaId, areaId);

    /// <summary>The areas in the order of the edition; those that no edition has come last.</summary>
    public IEnumerable<T> Ordered<T>(IEnumerable<T> areas, Func<T, string> id) =>
        areas.OrderBy(area => names.TryGetValue(id(area), out var known) ? known.Place : int.MaxValue).ThenBy(id, StringComparer.Ordinal);
}
