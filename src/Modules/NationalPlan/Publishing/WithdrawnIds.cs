using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>Who has had which id. An id that an edition has given up is never given to anything again.</summary>
internal sealed class WithdrawnIds
{
    private readonly ILookup<string, Holder> holders;
    private readonly Dictionary<string, HashSet<string>> idsOf;
    private readonly ILookup<string, Edition> successors;

    public WithdrawnIds(ImmutableArray<Edition> versions)
    {
        var editions = versions.GroupBy(edition => edition.Id, StringComparer.Ordinal).Select(same => same.Last()).ToArray();
        holders = versions
            .SelectMany(edition => EditionItems.Of(edition).Skip(1).Select(item => new Holder(edition, item)))
            .ToLookup(holder => holder.Item.Id, StringComparer.Ordinal);
        idsOf = editions.ToDictionary(edition => edition.Id, edition => EditionItems.Of(edition).Select(item => item.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        successors = editions.Where(edition => edition.Supersedes is not null).ToLookup(edition => edition.Supersedes!, StringComparer.Ordinal);
    }

    /// <summary>An item of an edition, and the edition.</summary>
    internal sealed record Holder(Edition Edition, EditionItem Item);

    /// <summary>Whether anything has ever had an id.</summary>
    public bool HasBeen(string id) => holders.Contains(id);

    /// <summary>Who had an id before, where an edition that follows <paramref name="predecessor"/> may not use it for <paramref name="item"/>; null where it may.</summary>
    public Holder? Before(EditionItem item, string? predecessor)
    {
        var before = holders[item.Id].ToArray();

        // A foundation may become a focus area and an aim a condition, but an area never a part of one.
        if (before.FirstOrDefault(holder => holder.Item.IsArea != item.IsArea) is { } other)
        {
            return other;
        }

        var inUse = predecessor is not null && idsOf.TryGetValue(predecessor, out var ids) && ids.Contains(item.Id);
        return inUse ? null : before.FirstOrDefault(holder => IsGivenUp(holder));
    }

    /// <summary>Whether an edition that follows has left it out; a list that says that it is not complete has not.</summary>
    private bool IsGivenUp(Holder holder) => successors[holder.Edition.Id].Any(next =>
        !idsOf[next.Id].Contains(holder.Item.Id) && (holder.Item.IsArea || IsComplete(next, holder.Item)));

    private static bool IsComplete(Edition edition, EditionItem part) =>
        edition.Find(part.Parent!) is not FocusArea area || part.Kind switch
        {
            ItemKind.Aim => area.AimsComplete,
            ItemKind.Condition => area.ConditionsComplete,
            _ => area.ActionsComplete,
        };
}
