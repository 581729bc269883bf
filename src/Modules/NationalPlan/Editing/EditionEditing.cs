using System.Collections.Immutable;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>What can be done with the items of an edition. Each returns all items as they are afterwards.</summary>
internal static class EditionEditing
{
    /// <summary>Exchanges an item with its neighbour in the same list, if it has one in that direction.</summary>
    /// <param name="items">The edition's items.</param>
    /// <param name="id">The item.</param>
    /// <param name="step">-1 for up, 1 for down.</param>
    public static ImmutableArray<EditionItem> Move(ImmutableArray<EditionItem> items, string id, int step)
    {
        var item = items.FirstOrDefault(item => item.Id == id && item.Kind != ItemKind.Edition);
        var list = items.Where(other => other.List == item?.List).ToList();
        var target = item is null ? -1 : list.IndexOf(item) + step;
        if (target < 0 || target >= list.Count)
        {
            return items;
        }

        // Only the order within a list counts, so the two exchange their places wherever their parts stand.
        var (here, there) = (items.IndexOf(item!), items.IndexOf(list[target]));
        return items.SetItem(here, list[target]).SetItem(there, item!);
    }

    public static ImmutableArray<EditionItem> Remove(ImmutableArray<EditionItem> items, string id) =>
        [.. items.Where(item => item.Kind == ItemKind.Edition || (item.Id != id && item.Parent != id))];

    public static ImmutableArray<EditionItem> Add(ImmutableArray<EditionItem> items, EditionItem item) => items.Add(item);

    /// <summary>Makes a foundation of a focus area or the other way round. What only focus areas have stays behind.</summary>
    public static ImmutableArray<EditionItem> ChangeKind(ImmutableArray<EditionItem> items, string id)
    {
        var area = items.FirstOrDefault(item => item.IsArea && item.Id == id);
        if (area is null)
        {
            return items;
        }

        var other = area.Kind == ItemKind.Foundation ? ItemKind.FocusArea : ItemKind.Foundation;
        var kept = EditableFields.Of(ItemKind.Foundation).Select(field => field.Field.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var fields = area.Fields.RemoveRange(area.Fields.Keys.Where(field => !kept.Contains(field.Split('.')[0])));
        return [.. items.Where(item => item.Id != id && (item.Parent != id || other == ItemKind.FocusArea)), area with { Kind = other, Fields = fields }];
    }

    /// <summary>An id for a new part: the next number after those of its list, or of one that nobody has had.</summary>
    public static string NewId(ImmutableArray<EditionItem> items, string areaId, ItemKind kind, WithdrawnIds withdrawn)
    {
        var last = items.LastOrDefault(item => item.Kind == kind && item.Parent == areaId)?.Id;
        var stem = last?.TrimEnd([.. "0123456789"]) is { Length: > 1 } begun && begun.EndsWith('-') ? begun : $"{areaId}-{Platform.Texts.Words.Of(kind)}-";
        return Enumerable.Range(1, items.Length + 1000)
            .Select(number => FormattableString.Invariant($"{stem}{number}"))
            .First(id => items.All(item => item.Id != id) && !withdrawn.HasBeen(id));
    }
}
