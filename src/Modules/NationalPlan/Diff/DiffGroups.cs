using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Changes by what they concern, for people: the edition, then each area, then what is gone.</summary>
internal static class DiffGroups
{
    /// <summary>What concerns the edition or one area.</summary>
    /// <param name="AreaId">The area's id, or null for the edition.</param>
    /// <param name="Name">What to call it.</param>
    /// <param name="Changes">The changes.</param>
    internal sealed record Group(string? AreaId, Text Name, ImmutableArray<EditionChange> Changes);

    public static IEnumerable<Group> Of(EditionDiff diff) => diff.Changes
        .GroupBy(change => change.AreaId, StringComparer.Ordinal)
        .Select(changes => new Group(changes.Key, NameOf(diff, changes.Key), [.. changes]));

    private static Text NameOf(EditionDiff diff, string? areaId) =>
        areaId is null ? new("Utgåvan som helhet", "The edition as a whole") : diff.To.Find(areaId)?.Name ?? diff.From.Find(areaId)?.Name ?? new Text(areaId, areaId);
}
