using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Plugins.Planning;

/// <summary>The region's own words: its levels, status words and bodies, which activities, reports and what was reported refer to.</summary>
internal static class WordChanges
{
    public static IEnumerable<PlannedChange> Between(RegionConfiguration? before, RegionConfiguration after) =>
    [
        .. Of(before?.Levels.Select(level => (level.Id, level.Name)), after.Levels.Select(level => (level.Id, level.Name)), new("Nivån", "The level")),
        .. Of(before?.Statuses.Select(status => (status.Id, status.Name)), after.Statuses.Select(status => (status.Id, status.Name)), new("Statusordet", "The status word")),
        .. Of(before?.Bodies.Select(body => (body.Id, body.Name)), after.Bodies.Select(body => (body.Id, body.Name)), new("Organet eller rollen", "The body or role")),
    ];

    private static IEnumerable<PlannedChange> Of(IEnumerable<(string Id, Text Name)>? before, IEnumerable<(string Id, Text Name)> after, Text what)
    {
        // In a region that is new all of them are, which the plan itself tells.
        if (before is null)
        {
            yield break;
        }

        var known = before.ToDictionary(word => word.Id, word => word.Name, StringComparer.Ordinal);
        foreach (var (id, name) in after)
        {
            if (!known.Remove(id, out var old))
            {
                yield return new(PlannedChangeKind.WordAdded, id, new($"{what.Swedish} ”{name.Swedish}” kommer till.", $"{what.In(Language.English)} “{name.In(Language.English)}” is added."));
            }
            else if (old != name)
            {
                yield return new(PlannedChangeKind.WordAdded, id, new($"{what.Swedish} ”{old.Swedish}” heter nu ”{name.Swedish}”.", $"{what.In(Language.English)} “{old.In(Language.English)}” is now called “{name.In(Language.English)}”."));
            }
        }

        foreach (var (id, name) in known.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            yield return new(PlannedChangeKind.WordRemoved, id, new($"{what.Swedish} ”{name.Swedish}” försvinner.", $"{what.In(Language.English)} “{name.In(Language.English)}” goes."));
        }
    }
}
