using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Whether an organisation is a tree on every day, with levels that go down.</summary>
internal static class OrganisationChecks
{
    public static IEnumerable<Finding> Of(OrganisationChange change, RegionConfiguration configuration)
    {
        var organisation = change.After;
        Finding[] found =
        [
            .. organisation.Units.SelectMany(unit => unit.Versions.Where(version => version.Parent is not null).Select(version => Orphan(organisation, unit, version))).OfType<Finding>(),
            .. Levels(change, configuration),
        ];
        return found.Length > 0 ? found : Circles(organisation);
    }

    private static Finding? Orphan(Organisation organisation, OrganisationUnit unit, UnitVersion version)
    {
        var parent = organisation.Find(version.Parent!.Value);
        return parent is not null && UnitTimeline.Exists(parent.Versions, version.From, version.To)
            ? null
            : OrganisationFindings.ParentMissing.At(null, new(
                $"{unit.Id} hör under {parent?.Id} från {version.From:yyyy-MM-dd}{(version.To is { } last ? $" till {last:yyyy-MM-dd}" : string.Empty)}, men {parent?.Id} finns inte hela den tiden.",
                $"{unit.Id} belongs under {parent?.Id} from {version.From:yyyy-MM-dd}{(version.To is { } end ? $" to {end:yyyy-MM-dd}" : string.Empty)}, but {parent?.Id} does not exist all that time."));
    }

    /// <summary>Levels of what has changed and of what stands under it: a plan may name its levels anew, and that must not stop what has nothing to do with it.</summary>
    private static IEnumerable<Finding> Levels(OrganisationChange change, RegionConfiguration configuration)
    {
        var order = configuration.Levels.Select((level, at) => (level.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at + 1, StringComparer.Ordinal);
        order[Level.Region] = 0;
        var touched = change.Touched.Select(unit => unit.Number).ToHashSet();
        foreach (var unit in change.After.Units)
        {
            foreach (var version in unit.Versions.Where(version => version.Parent is { } number && (touched.Contains(unit.Number) || touched.Contains(number))))
            {
                var parent = change.After.Find(version.Parent!.Value)!;
                if (order.TryGetValue(version.LevelId, out var level)
                    && parent.Versions.FirstOrDefault(above => Overlap(above, version) && order.TryGetValue(above.LevelId, out var higher) && higher >= level) is { } wrong
                    && !Held(change.Before, unit, version, parent, wrong))
                {
                    yield return OrganisationFindings.LevelNotBelow.At(null, new(
                        $"{unit.Id} är på nivån {version.LevelId} och {parent.Id}, som den hör under, på nivån {wrong.LevelId}.",
                        $"{unit.Id} is on the level {version.LevelId} and {parent.Id}, which it belongs under, on the level {wrong.LevelId}."));
                    break;
                }
            }
        }
    }

    /// <summary>Whether the two stood so to each other before, at the same time and in the time that is looked at.</summary>
    private static bool Held(Organisation before, OrganisationUnit unit, UnitVersion version, OrganisationUnit parent, UnitVersion above) =>
        before.Find(unit.Number)?.Versions.Any(old => old.LevelId == version.LevelId && old.Parent == parent.Number && Overlap(old, version) && Overlap(old, above)
            && before.Find(parent.Number)?.Versions.Any(higher => higher.LevelId == above.LevelId && Overlap(higher, above) && Overlap(higher, version) && Overlap(higher, old)) == true) == true;

    private static bool Overlap(UnitVersion one, UnitVersion other) => (one.To is null || one.To >= other.From) && (other.To is null || other.To >= one.From);

    private static IEnumerable<Finding> Circles(Organisation organisation)
    {
        // Who belongs where changes on these days only.
        foreach (var day in organisation.Units.SelectMany(unit => unit.Versions).Select(version => version.From).Distinct().Order())
        {
            var parents = organisation.Units.Select(unit => (unit.Number, unit.On(day)?.Parent)).Where(pair => pair.Parent is not null).ToDictionary(pair => pair.Number, pair => pair.Parent!.Value);
            var depths = new Dictionary<int, int> { [organisation.Top.Number] = 0 };
            foreach (var number in parents.Keys)
            {
                var passed = new HashSet<int>();
                var at = number;
                while (!depths.ContainsKey(at) && passed.Add(at) && parents.TryGetValue(at, out var above))
                {
                    at = above;
                }

                if (!depths.TryGetValue(at, out var depth))
                {
                    var names = string.Join(", ", passed.Select(member => organisation.Find(member)!.Id).Order(StringComparer.Ordinal).Take(8));
                    yield return OrganisationFindings.Circle.At(null, new(
                        $"Från {day:yyyy-MM-dd} skulle {names} höra under varandra.",
                        $"From {day:yyyy-MM-dd} {names} would belong under each other."));
                    yield break;
                }

                if (depth + passed.Count > FileUnits.Deepest)
                {
                    yield return OrganisationFindings.TooDeep.At(null, OrganisationFindings.TooDeep.Title);
                    yield break;
                }

                foreach (var (member, above) in passed.Zip(Enumerable.Range(0, passed.Count)))
                {
                    depths[member] = depth + passed.Count - above;
                }
            }
        }
    }
}
