using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Regional;

namespace PatientSafety.Plugins.Planning;

/// <summary>What will be measured, what no longer will, and what is measured otherwise.</summary>
internal static class IndicatorChanges
{
    public static IEnumerable<PlannedChange> Between(RegionConfiguration? before, RegionConfiguration after)
    {
        var known = before?.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal) ?? [];
        foreach (var indicator in after.Indicators)
        {
            if (!known.Remove(indicator.Id, out var old))
            {
                yield return new(PlannedChangeKind.IndicatorAdded, indicator.Id, new($"Indikatorn ”{indicator.Name.Swedish}” kommer till.", $"The indicator “{indicator.Name.In(Language.English)}” is added."));
            }
            else if (Details(old, indicator).ToArray() is { Length: > 0 } details)
            {
                yield return new(PlannedChangeKind.IndicatorChanged, indicator.Id, new(
                    $"Indikatorn ”{old.Name.Swedish}” ändras i {string.Join(", ", details.Select(detail => detail.Swedish))}.",
                    $"The indicator “{old.Name.In(Language.English)}” changes in {string.Join(", ", details.Select(detail => detail.In(Language.English)))}."));
            }
        }

        foreach (var gone in before?.Indicators.Where(indicator => known.ContainsKey(indicator.Id)) ?? [])
        {
            yield return new(PlannedChangeKind.IndicatorRemoved, gone.Id, new(
                $"Indikatorn ”{gone.Name.Swedish}” försvinner. Värden som har rapporterats finns kvar i databasen.",
                $"The indicator “{gone.Name.In(Language.English)}” goes. Values that have been reported stay in the database."));
        }
    }

    private static IEnumerable<Text> Details(Indicator old, Indicator now)
    {
        (bool Same, Text Name)[] details =
        [
            (old.Name == now.Name, new("namn", "name")),
            (old.Definition == now.Definition, new("definition", "definition")),
            (old.Scale with { Dimensions = default } == now.Scale with { Dimensions = default } && old.Scale.Dimensions.SequenceEqual(now.Scale.Dimensions), new("skala", "scale")),
            (old.Direction == now.Direction, new("riktning", "direction")),
            ((old.Target?.Least, old.Target?.Most) == (now.Target?.Least, now.Target?.Most), new("mål", "target")),
            ((old.Baseline?.Value, old.Baseline?.When) == (now.Baseline?.Value, now.Baseline?.When), new("utgångsläge", "baseline")),
            ((old.ValidFrom, old.ValidTo) == (now.ValidFrom, now.ValidTo), new("giltighet", "validity")),
            (old.Breaks.SequenceEqual(now.Breaks), new("brott i serien", "breaks in the series")),
            (old.SmallNumbers == now.SmallNumbers, new("skydd av små tal", "suppression of small numbers")),
            (old.LevelId == now.LevelId, new("nivå", "level")),
            (Tied(old).SequenceEqual(Tied(now), StringComparer.Ordinal), new("planer och aktiviteter", "plans and activities")),
        ];
        return details.Where(detail => !detail.Same).Select(detail => detail.Name);
    }

    private static IEnumerable<string> Tied(Indicator indicator) => indicator.PlanIds.Append("/").Concat(indicator.ActivityIds);
}
