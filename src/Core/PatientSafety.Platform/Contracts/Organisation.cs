using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>An owner's organisation over time.</summary>
/// <param name="regionId">The owner.</param>
/// <param name="units">All units there have been, by number. The first is the top, which stands for the owner itself.</param>
/// <param name="revision">Grows with every change.</param>
public sealed class Organisation(string regionId, ImmutableArray<OrganisationUnit> units, long revision)
{
    private readonly Dictionary<int, OrganisationUnit> byNumber = units.ToDictionary(unit => unit.Number);
    private readonly Dictionary<string, OrganisationUnit> byId = units.ToDictionary(unit => unit.Id, StringComparer.OrdinalIgnoreCase);

    public string RegionId => regionId;

    public ImmutableArray<OrganisationUnit> Units => units;

    public long Revision => revision;

    public OrganisationUnit Top => units[0];

    public OrganisationUnit? Find(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>The unit with an id, or null.</summary>
    public OrganisationUnit? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The units right below one on a day, in Swedish order of their names.</summary>
    public IEnumerable<OrganisationUnit> Below(int number, DateOnly day) => Units
        .Where(unit => unit.On(day)?.Parent == number)
        .OrderBy(unit => unit.On(day)!.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true))
        .ThenBy(unit => unit.Number);

    /// <summary>A unit and those above it on a day, from itself up to the top. One that did not exist that day is placed as close to the day as it did.</summary>
    public IEnumerable<OrganisationUnit> Line(int number, DateOnly day)
    {
        var passed = new HashSet<int>();
        for (var unit = Find(number); unit is not null && passed.Add(unit.Number); unit = unit.Nearest(day).Parent is { } parent ? Find(parent) : null)
        {
            yield return unit;
        }
    }

    /// <summary>The units that exist on a day and belong under one, itself first, each before those below it.</summary>
    public IEnumerable<(OrganisationUnit Unit, int Depth)> Tree(int number, DateOnly day)
    {
        var below = Units.Where(unit => unit.On(day)?.Parent is not null).ToLookup(unit => unit.On(day)!.Parent!.Value);
        var order = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
        return Find(number)?.On(day) is null ? [] : From(Find(number)!, 0);

        IEnumerable<(OrganisationUnit Unit, int Depth)> From(OrganisationUnit unit, int depth)
        {
            yield return (unit, depth);
            foreach (var child in below[unit.Number].OrderBy(child => child.On(day)!.Name, order).ThenBy(child => child.Number))
            {
                foreach (var deeper in From(child, depth + 1))
                {
                    yield return deeper;
                }
            }
        }
    }
}
