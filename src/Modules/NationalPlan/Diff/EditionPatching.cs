using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Makes the later edition out of the earlier one and what differs.</summary>
internal static class EditionPatching
{
    public static Edition Apply(Edition edition, EditionDiff diff)
    {
        var items = EditionItems.Of(edition);
        var gone = diff.Changes.Where(change => IsGone(change)).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        var byItem = diff.Changes
            .Where(change => !IsGone(change) && change.Content is null && change.Item != ItemKind.Edition)
            .ToLookup(change => change.FormerId ?? change.Id, StringComparer.Ordinal);
        var newIds = byItem.Where(changes => !gone.Contains(changes.Key)).ToDictionary(changes => changes.Key, changes => changes.First().Id, StringComparer.Ordinal);

        var kept = new List<EditionItem> { Changed(items[0], diff.Changes.Where(change => change.Item == ItemKind.Edition)) };
        var placed = new List<(int Place, EditionItem Item)>();
        foreach (var item in items.Skip(1).Where(item => !gone.Contains(item.Id)))
        {
            var changes = byItem[item.Id].ToArray();
            var parent = item.Parent is null ? null : newIds.GetValueOrDefault(item.Parent, item.Parent);
            var changed = Changed(item with { Parent = parent }, changes);
            if (changes.FirstOrDefault(change => change.Kind is ChangeKind.Moved or ChangeKind.ChangedKind or ChangeKind.Reordered) is { Place: { } place })
            {
                placed.Add((place, changed));
            }
            else
            {
                kept.Add(changed);
            }
        }

        placed.AddRange(diff.Changes.Where(change => change.Content is not null)
            .Select(change => (change.Place!.Value, new EditionItem(change.Item, change.Id, ParentOf(change), change.Content!))));
        return EditionItems.Together([.. Ordered(kept, placed)], []);
    }

    private static IEnumerable<EditionItem> Ordered(List<EditionItem> kept, List<(int Place, EditionItem Item)> placed)
    {
        var lists = kept.Concat(placed.Select(pair => pair.Item)).Select(item => item.List).Distinct().ToArray();
        var keptIn = kept.ToLookup(item => item.List);
        var placedIn = placed.ToLookup(pair => pair.Item.List);
        foreach (var list in lists)
        {
            var items = keptIn[list].ToList();
            foreach (var (place, item) in placedIn[list].OrderBy(pair => pair.Place))
            {
                items.Insert(place - 1, item);
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    private static EditionItem Changed(EditionItem item, IEnumerable<EditionChange> changes)
    {
        foreach (var change in changes)
        {
            item = change switch
            {
                { Kind: ChangeKind.ChangedKind } => item with { Kind = change.Item, Parent = ParentOf(change) },
                { Kind: ChangeKind.Moved } => item with { Parent = change.New },
                { Field: "edition" or "id" } => item with { Id = change.New! },
                { Field: { } field, New: { } value } => item with { Fields = item.Fields.SetItem(field, value) },
                { Field: { } field } => item with { Fields = item.Fields.Remove(field) },
                _ => item,
            };
        }

        return item;
    }

    private static bool IsGone(EditionChange change) => change.Kind is ChangeKind.Removed or ChangeKind.Unrecorded;

    private static string? ParentOf(EditionChange change) => change.Item is ItemKind.Foundation or ItemKind.FocusArea ? null : change.AreaId;
}
