using System.Collections.Immutable;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>Rewrites a list of references in its place: each item becomes one, several or none.</summary>
internal sealed class ListEdits(Passage passage, ReferenceEdits references)
{
    /// <summary>The edits of a list.</summary>
    /// <param name="entry">The key and its list, or a single value that stands for a list of one.</param>
    /// <param name="items">The items of it.</param>
    /// <param name="successors">What each item becomes; null means that it stays as it is written.</param>
    public IEnumerable<TextEdit> Of(PlacedEntry entry, ImmutableArray<PlacedNode> items, ImmutableArray<ImmutableArray<NewReference?>> successors)
    {
        if (entry.Value is not PlacedList list)
        {
            return successors is [[null]] ? [] : [new TextEdit(entry.Value.Start, entry.Value.End, Joined(items, successors))];
        }

        if (successors.All(item => item.IsEmpty))
        {
            return list.IsFlow
                ? [new TextEdit(list.Start, list.End, "[]")]
                : [new TextEdit(entry.Key.End, list.End, ": []")];
        }

        return list.IsFlow && successors.Any(item => item.IsEmpty)
            ? [new TextEdit(list.Start, list.End, Joined(items, successors))]
            : items.SelectMany((item, place) => Item(item, successors[place], list.IsFlow));
    }

    /// <summary>Each item's texts, one for each successor.</summary>
    public IEnumerable<string> Texts(ImmutableArray<PlacedNode> items, ImmutableArray<ImmutableArray<NewReference?>> successors) =>
        items.SelectMany((item, place) => successors[place].Select(successor => references.Rendered(item, successor)));

    private string Joined(ImmutableArray<PlacedNode> items, ImmutableArray<ImmutableArray<NewReference?>> successors) =>
        $"[{string.Join(", ", Texts(items, successors))}]";

    private IEnumerable<TextEdit> Item(PlacedNode item, ImmutableArray<NewReference?> successors, bool isFlow)
    {
        if (successors.IsEmpty)
        {
            return [passage.WithoutLines(item.Start, item.End)];
        }

        var end = passage.EndOf(item);
        var between = isFlow ? ", " : passage.Break + passage.Before(item.Start);
        return [
            .. successors[0] is { } first ? references.Edits(item, first) : [],
            .. successors.Skip(1).Select(more => new TextEdit(end, end, between + references.Rendered(item, more))),
        ];
    }
}
