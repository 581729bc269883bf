using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Entering;

/// <summary>The units that people name, and what they are called.</summary>
internal static class UnitNames
{
    /// <summary>The id of the unit that is meant, with null for the region itself; or a remedy where nothing is found.</summary>
    public static (string? UnitId, Text? Remedy) Find(EntryGround ground, string written, DateOnly day)
    {
        var name = written.Trim();
        if (name.Length == 0 || Is(name, Level.Region) || Is(name, ground.Region.Region.Id) || Is(name, ground.Region.Region.Name))
        {
            return (null, null);
        }

        var units = ground.Organisation?.Units ?? [];
        var found = units.Where(unit => Is(name, unit.Id)).ToArray();
        if (found.Length == 0)
        {
            found = [.. units.Where(unit => unit.ExternalKey is { } key && Is(name, key))];
        }

        if (found.Length == 0)
        {
            found = [.. units.Where(unit => unit.On(day) is { } version && Is(name, version.Name))];
        }

        return found switch
        {
            [var one] when one.Number == ground.Organisation!.Top.Number => (null, null),
            [var one] => (one.Id, null),
            [] when units.IsDefaultOrEmpty => (null, new("Inga enheter är registrerade, så bara hela regionen kan anges: lämna enheten tom.", "No units are recorded, so only the whole region can be named: leave the unit empty.")),
            [] => (null, Suggestion.Remedy(name, [.. units.Select(unit => unit.Nearest(day).Name), .. units.Select(unit => unit.Id)])),
            _ => (null, new("Flera enheter heter så. Ange id eller HSA-id.", "Several units are called that. Give the id or the HSA id.")),
        };
    }

    /// <summary>What a unit is called on a day, or the region where it is null.</summary>
    public static string Name(RegionConfiguration region, Organisation? organisation, string? unitId, DateOnly day) =>
        unitId is null ? region.Region.Name : organisation?.Find(unitId)?.Nearest(day).Name ?? unitId;

    private static bool Is(string name, string known) => string.Equals(name, known, StringComparison.OrdinalIgnoreCase);
}
